package org.throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.BarrierState;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.ChangeRisk;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.base.task.OpenTask;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** E09: twice no quorum, while a barrier that waits for the board has become critical. */
@ApplicationTest
class ChairsActionTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Barriers barriers;

    @Autowired
    private Agendas agendas;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Decisions decisions;

    @Autowired
    private BoardRooms rooms;

    @Autowired
    private Notices notices;

    private Logistics people;
    private BoardTestDesk desk;
    private UUID board;
    private String barrier;
    private String item;
    private String matter;

    @BeforeEach
    void theBoardCannotMeetTwice() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
        desk = BoardTestDesk.in(application, people);
        board = desk.board();
        String first = desk.meeting(board, "2026-12-16T10:00");
        matter = desk.matter(board, "One dock rule");
        barrier = raise();
        time.forwardTo("2026-12-11T10:01");
        await().untilAsserted(() -> assertThat(agendas.waiting(board)).hasSize(2));
        item = agendas.waiting(board).stream()
                .filter(waiting -> barrier.equals(waiting.subjectRef()))
                .findFirst()
                .orElseThrow()
                .ref();
        desk.agenda(first, matter, item);
        world.doAs(
                people.carla(),
                () -> barriers.changeRisk(new ChangeRisk(barrier, Severity.CRITICAL, "A picker fell today")));
        time.forwardTo("2026-12-16T10:00");
        time.settle();
        desk.noQuorum(first);
        desk.answer(people.femi(), first, Map.of("quorumChoice", "RECONVENE", "newDate", "2026-12-22T10:00"));
        String second = ahead();
        desk.agenda(second);
        time.forwardTo("2026-12-22T10:00");
        time.settle();
        desk.noQuorum(second);
        desk.answer(people.femi(), second, Map.of("quorumChoice", "RECONVENE", "newDate", "2026-12-23T10:00"));
    }

    @Test
    void theChairIsAskedToDecideWhatIsCriticalAndTheRestWaits() {
        assertThat(items.item(item).state()).isEqualTo(ItemState.WITH_CHAIR);
        assertThat(items.item(matter).state()).isEqualTo(ItemState.SUBMITTED);
        OpenTask task = desk.tasks(people.femi(), item).get(0);
        assertThat(task.title()).isEqualTo("Decide for the board, which cannot meet");
        assertThat(task.due())
                .isBetween(
                        TimeMachine.at("2026-12-23T10:00"),
                        TimeMachine.at("2026-12-23T10:00").plusSeconds(60));
        assertThat(told(people.femi())).contains("board.notice.chairMayAct");
        assertThat(told(people.grace())).contains("board.notice.quorumImpossible");
        assertThat(desk.tasks(people.jonas(), item)).isEmpty();
    }

    @Test
    void theChairsWordCountsAtOnceAndTheNextMeetingConfirmsIt() {
        chairDecides();
        assertThat(barriers.facts(barrier).state()).isEqualTo(BarrierState.IN_REMOVAL);
        assertThat(ofTheChair().state()).isEqualTo(DecisionState.TO_BE_RATIFIED);
        assertThat(ofTheChair().meetingRef()).isNull();

        String next = meetingThatCan();
        String asked = agendas.agenda(next).stream()
                .filter(onAgenda -> onAgenda.kind() == ItemKind.RATIFICATION)
                .findFirst()
                .orElseThrow()
                .ref();
        desk.present(asked);
        desk.allApprove(asked);
        desk.answer(
                people.femi(),
                asked,
                Map.of(
                        "decisionOutcome", "TAKE",
                        "boardOutcome", "APPROVED",
                        "reason", "It could not wait",
                        "reviewDate", "2027-03-01"));

        assertThat(ofTheChair().state()).isEqualTo(DecisionState.RATIFIED);
    }

    @Test
    void whatTheNextMeetingDoesNotConfirmLapsesAndThoseAboveAreTold() {
        chairDecides();

        String next = desk.meeting(board, "2027-01-13T10:00");
        desk.agenda(next);
        time.forwardTo("2027-01-13T10:00");
        time.settle();
        desk.noQuorum(next);
        desk.answer(people.femi(), next, Map.of("quorumChoice", "BRIEFING"));
        assertThat(ofTheChair().state()).isEqualTo(DecisionState.TO_BE_RATIFIED);
        desk.minutes(next);

        assertThat(ofTheChair().state()).isEqualTo(DecisionState.LAPSED);
        assertThat(told(people.grace())).contains("board.notice.lapsed");
    }

    @Test
    void theSilenceOfTheChairIsToldAboveAfterADay() {
        time.forwardTo("2026-12-23T09:59");
        assertThat(told(people.grace())).doesNotContain("board.notice.chairSilent");

        time.forwardTo("2026-12-23T10:01");

        assertThat(told(people.grace())).contains("board.notice.chairSilent");
        assertThat(desk.tasks(people.femi(), item)).hasSize(1);
    }

    @Test
    void theBoardThatMeetsBeforeItsChairHasDecidedTakesItBack() {
        String next = meetingThatCan();

        assertThat(agendas.agenda(next))
                .filteredOn(onAgenda -> onAgenda.ref().equals(item))
                .extracting(ItemSummary::state)
                .containsExactly(ItemState.ACCEPTED);
        assertThat(desk.tasks(people.femi(), item)).isEmpty();
    }

    @Test
    void aBarrierThatIsTakenBackFreesTheChair() {
        world.doAs(people.carla(), () -> barriers.withdraw(barrier, "The agency sent two people"));

        await().untilAsserted(() -> assertThat(items.item(item).state()).isEqualTo(ItemState.WITHDRAWN));
        assertThat(desk.tasks(people.femi(), item)).isEmpty();
    }

    @Test
    void theChairSaysWhatIsDoneByWhomAndWhen() {
        assertThatThrownBy(() -> desk.answer(
                        people.femi(),
                        item,
                        Map.of("boardOutcome", "APPROVED", "reason", "It cannot wait", "reviewDate", "2027-01-13")))
                .isInstanceOf(BoardRefused.class);
        assertThat(items.item(item).state()).isEqualTo(ItemState.WITH_CHAIR);
    }

    private String raise() {
        return world.as(
                people.carla(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        BarrierKind.STAFFING,
                        Severity.HIGH,
                        "No runner in the early waves",
                        "One runner per wave from the site budget",
                        "Waves slip by 20 minutes",
                        null,
                        List.of(),
                        null,
                        false)));
    }

    private void chairDecides() {
        desk.answer(
                people.femi(),
                item,
                Map.of(
                        "boardOutcome", "APPROVED",
                        "reason", "People get hurt",
                        "reviewDate", "2027-01-13",
                        "actionTitle", "Book one runner per wave",
                        "actionOwner", BoardTestDesk.id(people.dmitri()),
                        "actionDue", "2026-12-23"));
    }

    private String meetingThatCan() {
        String next = desk.meeting(board, "2027-01-13T10:00");
        desk.agenda(next);
        time.forwardTo("2027-01-13T10:00");
        time.settle();
        desk.quorum(next);
        return next;
    }

    private DecisionSummary ofTheChair() {
        return world.as(people.grace(), () -> decisions.of(board, 0, 50)).stream()
                .filter(decision -> decision.itemRef().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private String ahead() {
        return world.as(people.grace(), () -> rooms.meetings(board)).stream()
                .filter(meeting -> meeting.state() == MeetingState.SCHEDULED)
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private List<String> told(PersonSummary person) {
        return world.as(
                person,
                () -> notices.mine(TimeMachine.at("2026-12-01T00:00")).stream()
                        .map(Notice::textKey)
                        .toList());
    }
}
