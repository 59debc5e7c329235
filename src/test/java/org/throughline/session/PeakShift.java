package org.throughline.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/**
 * Plays the peak shift cycle with its people, dates and words, up to any of its points.
 *
 * <p>Each step begins where the one before has ended. Made for each test by the bean factory.
 */
public class PeakShift {

    public static final String PARKED = "Wave cut-off board and runner role";
    static final String RETRAIN = "Retrain on priorities";

    private final World world;
    private final TimeMachine time;
    private final Cycles cycles;
    private final Rooms rooms;
    private final Notes notes;
    private final Ideas ideas;
    private final Votes votes;
    private final WorkComparisons work;
    private final RoomSnapshots snapshots;

    final CycleFixture cast;
    final CycleDesk desk;
    private String ref = "";
    private Point point = Point.NOWHERE;

    PeakShift(
            World world,
            TimeMachine time,
            AutowireCapableBeanFactory beans,
            Cycles cycles,
            Rooms rooms,
            Notes notes,
            Ideas ideas,
            Votes votes,
            WorkComparisons work,
            RoomSnapshots snapshots) {
        this.world = world;
        this.time = time;
        this.desk = beans.createBean(CycleDesk.class);
        this.cycles = cycles;
        this.rooms = rooms;
        this.notes = notes;
        this.ideas = ideas;
        this.votes = votes;
        this.work = work;
        this.snapshots = snapshots;
        time.set("2026-09-29T09:00");
        this.cast = new CycleFixture(world, world.logistics());
    }

    String ref() {
        return ref;
    }

    /** Somebody who does the work and is heard. */
    public PersonSummary picker() {
        return cast.picker;
    }

    /** The facilitator lets everybody write. */
    public void letWrite() {
        world.doAs(cast.people.asha(), () -> rooms.enter(ref, Stage.WRITE));
    }

    /** A second idea comes to the table, and the facilitator opens the vote. */
    public void openTheVote() {
        world.doAs(cast.runner, () -> ideas.add(ref, DescribeOption.of(RETRAIN)));
        world.doAs(cast.people.asha(), () -> votes.open(ref));
    }

    /** How far the cycle has come. */
    public enum Point {
        NOWHERE,
        STARTED,
        SPONSORED,
        PLANNED,
        LEARNING,
        HEARD,
        SOAKING,
        IMPROVING,
        CHOSEN,
        SETTLED,
        AGREED,
        CHECKED_BACK,
        TOLD
    }

    /**
     * Plays on to this point.
     *
     * @return reference of the cycle
     */
    public String to(Point goal) {
        while (point.compareTo(goal) < 0) {
            point = Point.values()[point.ordinal() + 1];
            play(point);
        }
        return ref;
    }

    private void play(Point next) {
        switch (next) {
            case STARTED -> started();
            case SPONSORED -> sponsored();
            case PLANNED -> planned();
            case LEARNING -> learning();
            case HEARD -> heard();
            case SOAKING -> soaking();
            case IMPROVING -> improving();
            case CHOSEN -> chosen();
            case SETTLED -> settled();
            case AGREED -> agreed();
            case CHECKED_BACK -> checkedBack();
            case TOLD -> told();
            default -> throw new IllegalArgumentException(next.name());
        }
    }

    /** The six who are heard; the first wrote what went well. */
    List<PersonSummary> six() {
        List<PersonSummary> all = new ArrayList<>(cast.doers());
        all.addAll(cast.outbound());
        all.add(cast.people.dmitri());
        return all;
    }

    /** Tue 09:00: Asha asks her question and Erin for her backing; only those who pick are on the list yet. */
    private void started() {
        ref = world.as(cast.people.asha(), () -> cycles.start(cast.peakWaves()));
    }

    /** Erin takes the duty and comes at the end only. */
    private void sponsored() {
        desk.send(
                cast.people.erin(),
                ref,
                "userTask_acceptSponsorship",
                Map.of("sponsorAccepts", "true", "attend", "END_ONLY"));
    }

    /** Learn is planned for 14:00 with everybody who touches the work. */
    private void planned() {
        plan(cast.everySide());
    }

    void plan(List<Invitee> invitees) {
        desk.send(cast.people.asha(), ref, "userTask_planSession", Map.of("invitees", rows(invitees)));
    }

    /** Ben answers the compact, Asha opens the room at 14:00. */
    private void learning() {
        desk.send(
                cast.people.ben(),
                ref,
                "userTask_answerCompact",
                Map.of(
                        "whatHelps",
                        "Call the cut-off to the dock as well",
                        "howConnect",
                        "Ten minutes at the dock on Fridays"));
        time.forwardTo("2026-09-29T14:00");
        world.doAs(cast.people.asha(), () -> rooms.open(ref));
    }

    /** What went well twice, nine things people deal with, how the work is done, and one idea that cannot wait. */
    private void heard() {
        write(cast.picker, NoteKind.WENT_WELL, "The runner calls out the cut-off");
        write(cast.loader, NoteKind.WENT_WELL, "The runner calls out the cut-off, so the dock is ready");
        List<PersonSummary> six = six();
        for (int n = 1; n <= 9; n++) {
            write(six.get(n % six.size()), NoteKind.DEALING_WITH, "What we deal with, number " + n);
        }
        cast.describeWork(world, work, ref);
        world.doAs(cast.runner, () -> ideas.park(ref, PARKED));
    }

    UUID write(PersonSummary person, NoteKind kind, String words) {
        return world.as(person, () -> notes.write(ref, new WriteNote(kind, words, Attribution.ANONYMOUS)));
    }

    /** 15:40: the wall was open, Learn is closed, Asha notes who was there and when the group meets again. */
    private void soaking() {
        world.doAs(cast.people.asha(), () -> rooms.openWall(ref));
        time.forwardTo("2026-09-29T15:40");
        world.doAs(cast.people.asha(), () -> rooms.close(ref));
        desk.send(cast.people.asha(), ref, "userTask_closeSession", Map.of("nextDate", "2026-10-01T10:00"));
    }

    /** Thu 10:00: Improve is open; Erin is asked to it like everybody else. */
    private void improving() {
        time.forwardTo("2026-09-30T07:40");
        List<Invitee> all = new ArrayList<>(cast.everySide());
        all.add(Invitee.person(cast.people.erin().id(), PerspectiveFunction.SUPPLIES, "You agree to what it costs"));
        plan(all);
        time.forwardTo("2026-10-01T10:00");
        world.doAs(cast.people.asha(), () -> rooms.open(ref));
    }

    /** Two ideas are on the table, the dots are counted, the talk is over: 11:30. */
    private void chosen() {
        openTheVote();
        put(cast.people.erin(), RETRAIN, 3);
        put(cast.people.erin(), PARKED, 2);
        put(cast.picker, PARKED, 3);
        put(cast.picker, RETRAIN, 2);
        put(cast.runner, PARKED, 3);
        world.doAs(cast.people.asha(), () -> votes.close(ref));
        time.forwardTo("2026-10-01T11:30");
        world.doAs(cast.people.asha(), () -> rooms.close(ref));
        desk.send(cast.people.asha(), ref, "userTask_closeSession", Map.of());
    }

    void put(PersonSummary person, String title, int dots) {
        UUID option = option(title).id();
        world.doAs(person, () -> votes.put(ref, option, dots));
    }

    OptionView option(String title) {
        return room(cast.people.asha()).options().stream()
                .filter(option -> option.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The board for Ben, no retraining, and one barrier that the team cannot remove. */
    private void settled() {
        Map<String, Object> start = desk.start(cast.people.asha(), ref, "userTask_settleAndChoose");
        Map<String, Object> choice =
                new HashMap<>(cast.choice(start, option(PARKED).id(), cast.people.ben()));
        choice.put(
                "barriers",
                List.of(Map.of(
                        "kind",
                        "STAFFING",
                        "severity",
                        "HIGH",
                        "ask",
                        "One runner per wave from the site budget",
                        "consequence",
                        "Waves leave late")));
        desk.send(cast.people.asha(), ref, "userTask_settleAndChoose", choice);
    }

    /** Erin agrees to what it costs: the board is offered to Ben. */
    private void agreed() {
        desk.send(
                cast.people.erin(),
                ref,
                "userTask_approveOptions",
                Map.of("approval", "APPROVE", "comment", "Worth it before the peak"));
    }

    /** Fri 2 Oct: those who spoke found the summary right. */
    private void checkedBack() {
        time.forwardTo("2026-10-02T10:00");
        desk.send(cast.people.asha(), ref, "userTask_checkBack", Map.of("checkedHow", "MEETING", "correct", "true"));
    }

    /** Everybody reads what became of what they said. */
    private void told() {
        Map<String, Object> start = desk.start(cast.people.asha(), ref, "userTask_tellStory");
        desk.send(cast.people.asha(), ref, "userTask_tellStory", cast.story(start));
    }

    /** The room as a person may see it who wrote nothing on this screen. */
    RoomSnapshot room(PersonSummary person) {
        return world.as(person, () -> snapshots.of(ref, Set.of()));
    }

    static List<Map<String, Object>> rows(List<Invitee> invitees) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Invitee invitee : invitees) {
            Map<String, Object> row = new HashMap<>();
            row.put("function", invitee.perspective().name());
            row.put("reason", invitee.reason());
            UUID person = invitee.personId();
            if (person == null) {
                row.put("role", invitee.role());
            } else {
                row.put("personId", person.toString());
            }
            rows.add(row);
        }
        return rows;
    }
}
