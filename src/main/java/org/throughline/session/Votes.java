package org.throughline.session;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Equal dots, hidden until they are counted. */
@Service
@Transactional
public class Votes {

    private static final int SALT_BYTES = 32;

    private final SessionRepository sessions;
    private final ImproveOptionRepository options;
    private final DotBallots ballots;
    private final RoomDoor door;
    private final RoomSignals signals;
    private final Tidings tidings;
    private final SecureRandom random = new SecureRandom();

    Votes(
            SessionRepository sessions,
            ImproveOptionRepository options,
            DotBallots ballots,
            RoomDoor door,
            RoomSignals signals,
            Tidings tidings) {
        this.sessions = sessions;
        this.options = options;
        this.ballots = ballots;
        this.door = door;
        this.signals = signals;
        this.tidings = tidings;
    }

    /** Lets everybody put dots. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void open(String cycleRef) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        live(cycle)
                .openVote(HexFormat.of().formatHex(salt), options.countByCycleIdAndState(cycle.id(), OptionState.OPEN));
        tidings.record(cycle, "session.history.voteOpened", Map.of());
        signals.changed(cycleRef);
    }

    /**
     * Puts dots on an option.
     *
     * @param dots how many of one's own from now on; 0 takes them away
     */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void put(String cycleRef, UUID optionId, int dots) {
        LearningCycle cycle = door.asParticipant(cycleRef);
        Session session = voting(cycle);
        checkOnTheTable(cycle, optionId);
        String voter = DotBallots.key(session.vote(), door.me());
        ballots.lock(session.id());
        Map<UUID, Integer> others = ballots.of(session.id(), voter);
        others.remove(optionId);
        VotePolicy.checkDots(others, dots);
        ballots.put(session.id(), voter, optionId, dots);
        signals.changed(cycleRef);
    }

    /** Counts the dots: the sum of each option stays, who put which is gone for good. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void close(String cycleRef) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        Session session = voting(cycle);
        ballots.lock(session.id());
        Map<UUID, Integer> sums = ballots.sums(session.id());
        options.findByCycleIdOrderById(cycle.id()).stream()
                .filter(option -> option.state() == OptionState.OPEN)
                .forEach(option -> option.count(sums.getOrDefault(option.id(), 0)));
        int voters = ballots.voters(session.id());
        ballots.forget(session.id());
        session.closeVote(voters);
        sessions.saveAndFlush(session);
        tidings.record(cycle, "session.history.voteClosed", Map.of("people", voters));
        signals.changed(cycleRef);
    }

    private void checkOnTheTable(LearningCycle cycle, UUID optionId) {
        boolean there = options.findById(optionId)
                .filter(option -> option.cycleId().equals(cycle.id()) && option.state() == OptionState.OPEN)
                .isPresent();
        if (!there) {
            throw new NotAllowed();
        }
    }

    private Session voting(LearningCycle cycle) {
        Session session = live(cycle);
        if (session.vote().state() != VoteState.OPEN) {
            throw new SessionRefused("session.rule.noVoteOpen");
        }
        return session;
    }

    private Session live(LearningCycle cycle) {
        List<Session> all = sessions.findByCycleIdOrderByNumber(cycle.id());
        return all.stream()
                .filter(session ->
                        session.kind() == SessionKind.IMPROVE && session.state().isLive())
                .findFirst()
                .orElseThrow(() -> new SessionRefused(
                        cycle.state() == CycleState.LEARN ? "session.rule.noVoteInLearn" : "session.rule.noVoteOpen"));
    }
}
