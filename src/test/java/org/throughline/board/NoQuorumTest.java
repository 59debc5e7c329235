package org.throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.base.task.OpenTasks;
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
    private Attendances attendances;

    @Autowired
    private Agendas agendas;

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
    private ApplicationContext application;

    private Logistics people;
    private BoardTestDesk desk;
    private UUID board;
    private String meeting;
    private String item;

    @BeforeEach
    void aBoardThatMeetsOnWednesday() {
        time.set("2026-12-01T09:00");
        people = world.logistics();
        desk = BoardTestDesk.in(application, people);
        board = desk.board();
        item = desk.matter(board, "One dock rule");
        meeting = desk.meeting(board, "2026-12-16T10:00");
        desk.agenda(meeting, item);
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
    void onlyWhoeverIsThereForAMemberCanBeAcceptedAsADeputy() {
        attendWithoutFinance();

        assertThat(rooms.deputies(meeting))
                .extracting(PersonSummary::id)
                .containsExactly(people.kofi().id());
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

        desk.present(item);
        for (PersonSummary member : List.of(people.femi(), people.jonas(), people.ines(), people.kofi())) {
            answer(member, item, Map.of("choice", "APPROVE"));
        }
        decide("APPROVED");

        DecisionSummary decision = theDecision();
        assertThat(decision.state()).isEqualTo(DecisionState.TAKEN);
        assertThat(decision.quorumInputs()).contains("presentVoting=4").contains("finance=true");
        assertThat(votes.count(item).choices()).hasSize(4);

        assertThatThrownBy(() -> world.doAs(
                        people.femi(),
                        () -> decisions.record(new RecordDecision(
                                item,
                                DecisionOutcome.REJECTED,
                                "Not after all",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))))
                .isInstanceOf(BoardRefused.class);
    }

    @Test
    void votesAreHiddenUntilTheChairClosesTheVoteAndLateOnesAreRefused() {
        attendWithoutFinance();
        answer(
                people.femi(),
                meeting,
                Map.of("quorumChoice", "ACCEPT_DEPUTY", "acceptedDeputies", List.of(id(people.kofi()))));
        desk.present(item);
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
        desk.present(item);

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
        desk.present(item);
        answer(people.jonas(), item, Map.of("choice", "APPROVE"));

        world.doAs(people.grace(), () -> attendances.left(meeting, people.kofi().id()));

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
        desk.present(item);

        answer(people.femi(), item, Map.of("itemChoice", "DEFER", "reason", "HR cannot vote on it"));

        assertThat(items.item(item).state()).isEqualTo(ItemState.SUBMITTED);
        assertThat(items.item(item).deferrals()).isEqualTo(1);
    }

    @Test
    void theSecondInquorateMeetingGoesToTheBoardAbove() {
        attendWithoutFinance();
        answer(people.femi(), meeting, Map.of("quorumChoice", "RECONVENE", "newDate", "2026-12-22T10:00"));
        String again = world.as(people.grace(), () -> rooms.meetings(board)).stream()
                .filter(other -> !other.ref().equals(meeting))
                .findFirst()
                .orElseThrow()
                .ref();
        assertThat(agendas.agenda(again)).extracting(ItemSummary::ref).containsExactly(item);

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

    private void answer(PersonSummary person, String subject, Map<String, Object> answers) {
        desk.answer(person, subject, answers);
    }

    private static String id(PersonSummary person) {
        return BoardTestDesk.id(person);
    }
}
