package org.throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.task.OpenTask;
import org.throughline.base.task.OpenTasks;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.TaskDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** E09: Wed 16 Dec 2026 10:00, a board without Finance, through the real application. */
@ApplicationTest
class NoQuorumTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Boards boards;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Votes votes;

    @Autowired
    private Decisions decisions;

    @Autowired
    private BoardRooms rooms;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private TaskDesk tasks;

    private Logistics people;
    private String code;
    private String meeting;
    private String item;

    @BeforeEach
    void aBoardThatMeetsOnWednesday() {
        time.set("2026-12-01T09:00");
        people = world.logistics();
        code = "BOARD_" + UUID.randomUUID().toString().substring(0, 8);
        world.asSystem(() -> {
            boards.create(new CreateBoard(code, "Test board", people.group().id(), 28, 90, null));
            seat(people.femi(), Constituency.OPERATIONS, true, null);
            seat(people.jonas(), Constituency.OPERATIONS, true, null);
            seat(people.ines(), Constituency.HR, true, null);
            seat(people.hugo(), Constituency.FINANCE, true, people.kofi());
            seat(people.grace(), Constituency.OTHER, false, null);
            return code;
        });
        item = world.as(people.grace(), () -> items.submitMatter(code, "One dock rule", "Adopt it", UUID.randomUUID()))
                .ref();
        meeting = world.as(
                        people.grace(),
                        () -> meetings.schedule(new ScheduleMeeting(
                                code, TimeMachine.at("2026-12-16T10:00"), "Board room", false, null)))
                .ref();
        answer(
                people.grace(),
                meeting,
                Map.of(
                        "items",
                        List.of(Map.of(
                                "itemRef",
                                item,
                                "title",
                                "One dock rule",
                                "decision",
                                "ACCEPT",
                                "order",
                                1,
                                "minutes",
                                10))));
        time.forwardTo("2026-12-16T10:00");
        time.settle();
    }

    @Test
    void fourPeopleWithoutFinanceAreNoQuorum() {
        attendWithoutFinance();

        MeetingSummary now = room().meeting();
        assertThat(now.state()).isEqualTo(MeetingState.INQUORATE);
        assertThat(now.missing()).contains("FINANCE");
        assertThat(now.mayDecide()).isFalse();
    }

    @Test
    void noVoteIsTakenMeanwhile() {
        attendWithoutFinance();

        assertThatThrownBy(() -> world.doAs(people.jonas(), () -> votes.cast(item, VoteChoice.APPROVE, null)))
                .isInstanceOf(BoardRefused.class);
    }

    @Test
    void aDeputyWhomTheChairAcceptsMakesTheQuorumAndTheItemIsDecided() {
        attendWithoutFinance();
        answer(
                people.femi(),
                meeting,
                Map.of("quorumChoice", "ACCEPT_DEPUTY", "acceptedDeputies", List.of(id(people.kofi()))));
        assertThat(room().meeting().mayDecide()).isTrue();

        present();
        for (PersonSummary member : List.of(people.femi(), people.jonas(), people.ines(), people.kofi())) {
            answer(member, item, Map.of("choice", "APPROVE"));
        }
        decide("APPROVED");

        DecisionSummary decision = theDecision();
        assertThat(decision.state()).isEqualTo(DecisionState.TAKEN);
        assertThat(decision.quorumInputs()).contains("presentVoting=4").contains("finance=true");
        assertThat(votes.count(item).choices()).hasSize(4);
    }

    @Test
    void votesAreHiddenUntilTheChairClosesTheVoteAndLateOnesAreRefused() {
        attendWithoutFinance();
        answer(
                people.femi(),
                meeting,
                Map.of("quorumChoice", "ACCEPT_DEPUTY", "acceptedDeputies", List.of(id(people.kofi()))));
        present();
        answer(people.jonas(), item, Map.of("choice", "DECLINE"));
        assertThat(votes.count(item).cast()).isEqualTo(1);
        assertThat(votes.count(item).choices()).isEmpty();

        world.doAs(people.femi(), () -> votes.close(item));

        assertThat(votes.count(item).choices()).hasSize(1);
        assertThatThrownBy(() -> world.doAs(people.ines(), () -> votes.cast(item, VoteChoice.APPROVE, null)))
                .isInstanceOf(BoardRefused.class);
    }

    /** Five working days from Wed 16 Dec 10:00: Thu 17, Fri 18, Mon 21, Tue 22, Wed 23 Dec 10:00. */
    @Test
    void aWrittenBallotIsDueOnWednesdayTheTwentyThird() {
        attendWithoutFinance();
        answer(people.femi(), meeting, Map.of("quorumChoice", "WRITTEN_BALLOT"));
        time.forwardTo("2026-12-17T12:00");
        present();

        Instant due =
                world.as(people.hugo(), () -> openTasks.onSubject(item).get(0).due());
        assertThat(due)
                .isBetween(
                        TimeMachine.at("2026-12-23T10:00"),
                        TimeMachine.at("2026-12-23T10:00").plusSeconds(60));
    }

    @Test
    void whenTheQuorumLeavesWithAMemberWhatIsDecidedHasToBeConfirmed() {
        attendWithoutFinance();
        answer(
                people.femi(),
                meeting,
                Map.of("quorumChoice", "ACCEPT_DEPUTY", "acceptedDeputies", List.of(id(people.kofi()))));
        present();
        answer(people.jonas(), item, Map.of("choice", "APPROVE"));

        world.doAs(people.grace(), () -> meetings.left(meeting, people.kofi().id()));

        assertThatThrownBy(() -> world.doAs(people.ines(), () -> votes.cast(item, VoteChoice.APPROVE, null)))
                .isInstanceOf(BoardRefused.class);
        world.doAs(people.femi(), () -> votes.close(item));
        decide("APPROVED");
        assertThat(theDecision().state()).isEqualTo(DecisionState.TO_BE_RATIFIED);
    }

    @Test
    void aConflictOfInterestTakesHrOutOfOneItem() {
        world.doAs(people.ines(), () -> items.declareConflict(item, ConflictEffect.NO_VOTE, "It is my own team"));
        attendWithoutFinance();
        answer(
                people.femi(),
                meeting,
                Map.of("quorumChoice", "ACCEPT_DEPUTY", "acceptedDeputies", List.of(id(people.kofi()))));
        present();

        answer(people.femi(), item, Map.of("itemChoice", "DEFER", "reason", "HR cannot vote on it"));

        assertThat(items.item(item).state()).isEqualTo(ItemState.SUBMITTED);
        assertThat(items.item(item).deferrals()).isEqualTo(1);
    }

    @Test
    void theSecondInquorateMeetingGoesToTheBoardAbove() {
        attendWithoutFinance();
        answer(people.femi(), meeting, Map.of("quorumChoice", "RECONVENE", "newDate", "2026-12-22T10:00"));
        String again = world.as(people.grace(), () -> rooms.meetings(boardId())).stream()
                .filter(other -> !other.ref().equals(meeting))
                .findFirst()
                .orElseThrow()
                .ref();
        assertThat(items.agenda(again)).extracting(ItemSummary::ref).containsExactly(item);

        answer(people.grace(), again, Map.of("items", List.of()));
        time.forwardTo("2026-12-22T10:00");
        time.settle();
        attend(again);
        answer(people.femi(), again, Map.of("quorumChoice", "RECONVENE", "newDate", "2026-12-23T10:00"));

        assertThat(items.item(item).state()).isEqualTo(ItemState.SUBMITTED);
        assertThat(world.as(people.grace(), () -> openTasks.onSubject(again))).hasSize(1);
    }

    private void attendWithoutFinance() {
        attend(meeting);
    }

    private void attend(String which) {
        answer(
                people.grace(),
                which,
                Map.of(
                        "present",
                        List.of(id(people.femi()), id(people.jonas()), id(people.ines())),
                        "deputies",
                        List.of(Map.of(
                                "deputyId", id(people.kofi()), "forMemberId", id(people.hugo()), "announced", false))));
    }

    private void present() {
        answer(
                people.grace(),
                item,
                Map.of("question", "Adopt it?", "summary", "One rule", "ifYes", "It counts", "ifNo", "It does not"));
    }

    private void decide(String outcome) {
        answer(
                people.femi(),
                item,
                Map.of(
                        "decisionOutcome", "TAKE",
                        "boardOutcome", outcome,
                        "reason", "It helps every dock",
                        "reviewDate", "2027-03-01"));
    }

    private DecisionSummary theDecision() {
        return decisions.inMeeting(meeting).get(0);
    }

    private BoardRooms.Room room() {
        return world.as(people.grace(), () -> rooms.room(meeting));
    }

    private UUID boardId() {
        return room().meeting().boardId();
    }

    private void seat(PersonSummary person, Constituency constituency, boolean voting, @Nullable PersonSummary deputy) {
        boards.appoint(new AppointMember(
                code,
                person.id(),
                constituency,
                voting,
                deputy == null ? null : deputy.id(),
                LocalDate.of(2026, 1, 1)));
    }

    private void answer(PersonSummary person, String subject, Map<String, Object> answers) {
        world.doAs(person, () -> {
            OpenTask task = openTasks.onSubject(subject).get(0);
            tasks.complete(new CompleteTask(UUID.randomUUID(), task.taskId(), answers, Locale.UK));
        });
    }

    private static String id(PersonSummary person) {
        return person.id().toString();
    }
}
