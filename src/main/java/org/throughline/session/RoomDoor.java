package org.throughline.session;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.OpenTasks;
import org.throughline.base.task.TaskInHand;
import org.throughline.organisation.Access;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Finds a cycle and says how the signed-in person stands to it; foreign and missing look the same. */
@Component
class RoomDoor {

    private final LearningCycleRepository cycles;
    private final SessionRepository sessions;
    private final TaskInHand task;
    private final OpenTasks openTasks;
    private final Access access;
    private final People people;
    private final Units units;
    private final Circles circles;

    RoomDoor(
            LearningCycleRepository cycles,
            SessionRepository sessions,
            TaskInHand task,
            OpenTasks openTasks,
            Access access,
            People people,
            Units units,
            Circles circles) {
        this.cycles = cycles;
        this.sessions = sessions;
        this.task = task;
        this.openTasks = openTasks;
        this.access = access;
        this.people = people;
        this.units = units;
        this.circles = circles;
    }

    /** The cycle, for the process and for people who hold one of its tasks. */
    LearningCycle find(String ref) {
        return cycles.findByRef(ref).orElseThrow(NotAllowed::new);
    }

    /** The same, with nobody else changing it or mixing what is unsigned in it before this transaction ends. */
    LearningCycle lock(String ref) {
        return cycles.lock(ref).orElseThrow(NotAllowed::new);
    }

    /** The cycle, for the person who guides it. */
    LearningCycle asFacilitator(String ref) {
        LearningCycle cycle = find(ref);
        if (!me().equals(cycle.facilitatorId())) {
            throw new NotAllowed();
        }
        return cycle;
    }

    /** The cycle, for the person who guides it and whoever holds a task of that person. */
    LearningCycle guided(String ref) {
        LearningCycle cycle = find(ref);
        return check(cycle, cycle.facilitatorId());
    }

    /** The cycle of a session, for the person who guides it and whoever holds a task of that person. */
    LearningCycle guided(Session session) {
        LearningCycle cycle = cycles.findById(session.cycleId()).orElseThrow(NotAllowed::new);
        return check(cycle, cycle.facilitatorId());
    }

    /** The cycle, for the person who sponsors it and whoever holds a task of that person. */
    LearningCycle sponsored(String ref) {
        LearningCycle cycle = find(ref);
        return check(cycle, cycle.sponsorId());
    }

    /** The cycle, for the adviser who was asked to look at it; a role is asked, so only the task tells who. */
    LearningCycle advised(String ref) {
        return check(find(ref), null);
    }

    /** The cycle, for those who may read its record and those who have something to do in it. */
    LearningCycle known(String ref) {
        LearningCycle cycle = find(ref);
        if (!reading(cycle).covers(Reading.RECORD) && openTasks.onSubject(ref).isEmpty()) {
            throw new NotAllowed();
        }
        return cycle;
    }

    /** Refuses who does not have this part in the cycle and no task about it in hand. */
    LearningCycle check(LearningCycle cycle, @Nullable UUID part) {
        if (!DutyPolicy.mayAct(me(), part, task.isAbout(cycle.ref()))) {
            throw new NotAllowed();
        }
        return cycle;
    }

    /** The cycle, for people in its room: who guides it, who was invited, and a sponsor who is there the whole time. */
    LearningCycle asParticipant(String ref) {
        LearningCycle cycle = find(ref);
        if (!isInTheRoom(cycle)) {
            throw new NotAllowed();
        }
        return cycle;
    }

    boolean isInTheRoom(LearningCycle cycle) {
        ReadingPolicy.Viewer viewer = viewer(cycle.facts());
        return viewer.facilitates() || viewer.invited() || viewer.sponsorInTheRoom();
    }

    /** How much the signed-in person may read. */
    Reading reading(LearningCycle stored) {
        if (!circles.opens(stored)) {
            return Reading.NOTHING;
        }
        CycleFacts cycle = stored.facts();
        Story story = cycle.story();
        return ReadingPolicy.reading(cycle.confidentiality(), story == null ? null : story.level(), viewer(cycle));
    }

    /** The same for many cycles, by reference, at the cost of one. */
    Map<String, Reading> readings(Collection<LearningCycle> cycles) {
        if (cycles.isEmpty()) {
            return Map.of();
        }
        Set<UUID> invited =
                sessions.invitedTo(cycles.stream().map(LearningCycle::id).toList(), me());
        Set<UUID> homes = homes(me());
        Map<String, Reading> readings = new LinkedHashMap<>();
        cycles.forEach(cycle -> readings.put(cycle.ref(), Reading.NOTHING));
        circles.open(cycles).stream().map(LearningCycle::facts).forEach(cycle -> {
            Story story = cycle.story();
            readings.put(
                    cycle.ref(),
                    ReadingPolicy.reading(
                            cycle.confidentiality(),
                            story == null ? null : story.level(),
                            viewer(cycle, invited.contains(cycle.id()), homes.contains(cycle.unitId()))));
        });
        return readings;
    }

    private ReadingPolicy.Viewer viewer(CycleFacts cycle) {
        UUID me = me();
        return viewer(cycle, sessions.isInvited(cycle.id(), me), homes(me).contains(cycle.unitId()));
    }

    private ReadingPolicy.Viewer viewer(CycleFacts cycle, boolean invited, boolean atHome) {
        UUID me = me();
        boolean sponsors = me.equals(cycle.sponsorship().sponsorId());
        return new ReadingPolicy.Viewer(
                me.equals(cycle.facilitatorId()),
                invited,
                sponsors,
                sponsors && cycle.sponsorship().isInTheRoom(),
                atHome,
                access.may(Permission.SEE_SESSIONS, cycle.unitId()));
    }

    /** The units that count a person as theirs: the home and everything above it. */
    Set<UUID> homes(UUID person) {
        List<UnitSummary> chain = units.upwards(people.person(person).homeUnitId());
        return chain.stream().map(UnitSummary::id).collect(Collectors.toUnmodifiableSet());
    }

    UUID me() {
        return access.actor().personId();
    }

    ZoneId zone(LearningCycle cycle) {
        return units.unit(cycle.unitId()).zone();
    }

    /** Everybody who was asked to any session of the cycle, and the one who guides it. */
    Set<UUID> everybody(LearningCycle cycle) {
        Set<UUID> all = new LinkedHashSet<>();
        sessions.findByCycleIdOrderByNumber(cycle.id())
                .forEach(session -> all.addAll(session.invitations().people()));
        all.add(cycle.facilitatorId());
        all.removeIf(Objects::isNull);
        return all;
    }
}
