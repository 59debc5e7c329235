package org.throughline.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * Votes on items: one ballot each, hidden until the chair closes the vote.
 *
 * <p>In an open vote a ballot can be changed until then, and afterwards everybody around the table reads who said what. Of a secret
 * vote only the numbers are ever known ({@link SecretTallies}): a vote cannot be changed, because nothing says which one was whose.
 */
@Service("boardVotes")
@Transactional
public class Votes {

    private static final int LONGEST_REASON = 1_000;

    private final BoardFiles files;
    private final ItemDoor door;
    private final BallotRepository ballots;
    private final SecretTallies tallies;
    private final Electorate electorate;
    private final BoardClocks clocks;
    private final BoardProcess process;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Votes(
            BoardFiles files,
            ItemDoor door,
            BallotRepository ballots,
            SecretTallies tallies,
            Electorate electorate,
            BoardClocks clocks,
            BoardProcess process,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.door = door;
        this.ballots = ballots;
        this.tallies = tallies;
        this.electorate = electorate;
        this.clocks = clocks;
        this.process = process;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the vote on an item if the board may decide it.
     *
     * @param quorate whether it may
     * @param voters who may vote, empty when it may not
     */
    public record Opened(boolean quorate, List<UUID> voters) {}

    /** Opens the vote, leaving out those whose conflict of interest excludes them. */
    @CalledByProcess
    public Opened open(String itemRef) {
        AgendaItem item = files.item(itemRef);
        BoardMeeting meeting = files.meetingOf(item);
        Quorum.Answer answer = electorate.assess(item, meeting);
        boolean may = answer.quorate() && !meeting.hasLostQuorum();
        if (may) {
            ballots.deleteByItemRef(itemRef);
            ballots.flush();
            if (item.vote().isSecret()) {
                tallies.begin(itemRef);
            }
            item.vote().open(answer.voters().size(), clock.instant(), clocks.voteUntil(meeting));
        }
        audit.record(
                itemRef,
                may ? "board.history.voteOpened" : "board.history.itemNotQuorate",
                Map.of("missing", answer.missing(), "rule", answer.rule()));
        return new Opened(may, may ? answer.voters() : List.of());
    }

    /** What the quorum lacks for one item, conflicts of interest counted; names of the table joined by commas. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public String missing(String itemRef) {
        AgendaItem item = files.item(itemRef);
        return electorate.assess(item, files.meetingOf(item)).missing();
    }

    /**
     * The chair says whether only the numbers of a vote will be known, before it is opened.
     *
     * @throws BoardRefused when it was opened already
     */
    @RequiresPermission(Permission.CHAIR_BOARD)
    public void voteInSecret(String itemRef, boolean secret) {
        AgendaItem item = door.asChair(itemRef);
        if (item.vote().isSecret() != secret) {
            item.voteInSecret(secret);
            audit.record(itemRef, secret ? "board.history.voteSecret" : "board.history.voteNotSecret", Map.of());
        }
    }

    /**
     * The signed-in member votes, or changes the vote.
     *
     * @param reason why; a secret vote has none, because words say whose it is
     */
    @RequiresPermission(Permission.VOTE)
    public void cast(String itemRef, VoteChoice choice, @Nullable String reason) {
        AgendaItem item = door.asMember(itemRef);
        BoardText.optional(reason, LONGEST_REASON);
        boolean quorumLost = files.meetingOf(item).hasLostQuorum();
        if (!VotePolicy.counts(item.isVoteOpen(), item.vote().closesAt(), quorumLost, clock.instant())) {
            throw new BoardRefused("board.vote.closed");
        }
        UUID member = access.actor().personId();
        if (!electorate.eligible(item).contains(member)) {
            throw new BoardRefused("board.vote.notEligible");
        }
        if (item.vote().isSecret()) {
            castInSecret(item, member, choice, reason);
            return;
        }
        ballots.findByItemRefAndPersonId(itemRef, member)
                .ifPresentOrElse(
                        ballot -> ballot.change(choice, reason, clock.instant()),
                        () -> ballots.save(new Ballot(itemRef, member, choice, reason, clock.instant())));
    }

    private void castInSecret(AgendaItem item, UUID member, VoteChoice choice, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            throw new BoardRefused("board.vote.secretNoWords");
        }
        if (ballots.findByItemRefAndPersonId(item.ref(), member).isPresent()) {
            throw new BoardRefused("board.vote.secretOnce");
        }
        Instant opened = Objects.requireNonNull(item.vote().openedAt());
        ballots.saveAndFlush(Ballot.secret(item.ref(), member, opened));
        tallies.add(item.ref(), choice);
    }

    /** The signed-in member votes in the board room; whoever has voted there has no task left, and may still change the vote. */
    @RequiresPermission(Permission.VOTE)
    public void castInRoom(String itemRef, VoteChoice choice, @Nullable String reason) {
        cast(itemRef, choice, reason);
        ballots.flush();
        process.voted(itemRef, access.actor().personId());
    }

    /** The chair closes the vote; what arrives later is not counted. */
    @RequiresPermission(Permission.CHAIR_BOARD)
    public void close(String itemRef) {
        AgendaItem item = door.asChair(itemRef);
        if (!item.isVoteOpen()) {
            throw new BoardRefused("board.vote.closed");
        }
        item.vote().close(clock.instant());
        seal(item);
        audit.record(
                itemRef, "board.history.voteClosed", Map.of("count", String.valueOf(ballots.countByItemRef(itemRef))));
        process.voteClosed(itemRef);
    }

    /** The vote on an item is over, however it came to its end. */
    void seal(AgendaItem item) {
        if (item.vote().isSecret()) {
            ballots.flush();
            tallies.seal(item.ref());
        }
    }

    /** How many have voted; what they said only once the vote is closed. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Count count(String itemRef) {
        AgendaItem item = files.item(itemRef);
        List<Ballot> cast = ballots.findByItemRef(itemRef);
        boolean shown = item.vote().isOver(clock.instant()) || item.state() == ItemState.DECIDED;
        return new Count(
                cast.size(),
                item.summary().voters(),
                item.isVoteOpen() && !item.vote().isOver(clock.instant()),
                item.vote().isSecret(),
                shown ? tally(item, cast) : Map.of(),
                shown ? cast.stream().flatMap(ballot -> said(ballot).stream()).toList() : List.of());
    }

    private Map<VoteChoice, Integer> tally(AgendaItem item, List<Ballot> cast) {
        return item.vote().isSecret()
                ? tallies.of(item.ref())
                : Arrays.stream(VoteChoice.values())
                        .collect(Collectors.toMap(Function.identity(), choice -> (int) cast.stream()
                                .filter(ballot -> ballot.choice() == choice)
                                .count()));
    }

    private static Optional<Choice> said(Ballot ballot) {
        return Optional.ofNullable(ballot.choice())
                .map(choice -> new Choice(ballot.personId(), choice, ballot.reason()));
    }

    /** Whether the signed-in member votes on an item now, and what they have said so far. */
    @RequiresPermission(Permission.SEE_BOARD)
    @Transactional(readOnly = true)
    public Mine mine(String itemRef) {
        AgendaItem item = door.asMember(itemRef);
        UUID member = access.actor().personId();
        boolean counts = access.mayAnywhere(Permission.VOTE)
                && VotePolicy.counts(
                        item.isVoteOpen(),
                        item.vote().closesAt(),
                        files.meetingOf(item).hasLostQuorum(),
                        clock.instant());
        Optional<Ballot> cast = ballots.findByItemRefAndPersonId(itemRef, member);
        boolean settled = item.vote().isSecret() && cast.isPresent();
        return new Mine(
                counts && !settled && electorate.eligible(item).contains(member),
                cast.isPresent(),
                cast.map(Ballot::choice).orElse(null));
    }

    /**
     * The state of a vote.
     *
     * @param cast how many have voted
     * @param voters how many may
     * @param open whether votes still come in
     * @param secret whether only the numbers are ever known
     * @param tally how many said what; empty while the vote is open
     * @param choices who said what; empty while the vote is open, and always in a secret vote
     */
    public record Count(
            int cast, int voters, boolean open, boolean secret, Map<VoteChoice, Integer> tally, List<Choice> choices) {

        /** Whether everybody who may has voted. */
        public boolean isComplete() {
            return cast >= voters;
        }

        /** How many said this. */
        public int of(VoteChoice choice) {
            return tally.getOrDefault(choice, 0);
        }
    }

    /**
     * A member and an item.
     *
     * @param mayVote whether a vote of theirs would count now
     * @param voted whether they have voted
     * @param choice what they have said, null before they have and in a secret vote
     */
    public record Mine(
            boolean mayVote, boolean voted, @Nullable VoteChoice choice) {}

    /**
     * One vote, after the close.
     *
     * @param personId who
     * @param choice what
     * @param reason why, null when not said
     */
    public record Choice(
            UUID personId, VoteChoice choice, @Nullable String reason) {}
}
