package org.throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionState;
import org.throughline.action.ActionSummary;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.BarrierState;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** E04 to its end: nobody answers a barrier, it reaches the board on 11 Dec, and the board answers it on 16 Dec. */
@ApplicationTest
class BoardAnswersBarrierTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Barriers barriers;

    @Autowired
    private Actions actions;

    @Autowired
    private Agendas agendas;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Notices notices;

    private Logistics people;
    private BoardTestDesk desk;
    private UUID board;
    private String meeting;

    @BeforeEach
    void aBoardThatMeetsOnTheSixteenth() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
        desk = BoardTestDesk.in(application, people);
        board = desk.board();
        meeting = desk.meeting(board, "2026-12-16T10:00");
    }

    @Test
    void theSecretarySeesThatItHasToBeAcceptedLate() {
        String item = onTheWayUp(raise(BarrierKind.STAFFING, Severity.HIGH));

        assertThat(agendas.needingLateAcceptance(board)).containsExactly(item);
        assertThat(told(people.grace())).contains("board.notice.submitted");
    }

    @Test
    void approvedWithConditionsBecomesAnActionOfItsOwnerAndTheAnswerTravelsDown() {
        String blocked = world.asSystem(() -> actions.offer(new OfferAction(
                UUID.randomUUID(),
                null,
                people.pickA().id(),
                "Runner role",
                "Waves slip",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.HIGH,
                people.ben().id(),
                people.carla().id(),
                people.erin().id(),
                LocalDate.of(2026, 12, 18),
                null)));
        String barrier = raise(BarrierKind.STAFFING, Severity.HIGH, blocked);
        String item = decidable(barrier);

        decide(
                item,
                Map.of(
                        "boardOutcome", "APPROVED_WITH_CONDITIONS",
                        "reason", "Peak waves need it",
                        "deviationReason", "The money has to end with the peak",
                        "conditions", "Until 24 December only",
                        "reviewDate", "2027-01-13",
                        "actionTitle", "Book one runner per wave",
                        "actionOwner", BoardTestDesk.id(people.dmitri()),
                        "actionDue", "2026-12-18"));

        DecisionSummary decision = decisions.inMeeting(meeting).get(0);
        assertThat(decision.state()).isEqualTo(DecisionState.TAKEN);
        assertThat(decision.subjectRef()).isEqualTo(barrier);
        assertThat(decision.conditions()).isEqualTo("Until 24 December only");
        assertThat(decision.recommendation()).isEqualTo("APPROVED");
        assertThat(facts(barrier).state()).isEqualTo(BarrierState.IN_REMOVAL);
        ActionSummary followUp = actions.ofOrigin(barrier).get(0);
        assertThat(followUp.title()).isEqualTo("Book one runner per wave");
        assertThat(followUp.type()).isEqualTo(ActionType.DECISION_FOLLOW_UP);
        assertThat(followUp.state()).isEqualTo(ActionState.OFFERED);
        assertThat(followUp.ownerId()).isEqualTo(people.dmitri().id());
        assertThat(desk.tasks(people.dmitri(), followUp.ref())).hasSize(1);
        assertThat(told(people.carla())).anyMatch(text -> text.startsWith("barrier.notice."));
        assertThat(noticesAbout(people.carla(), barrier)).isNotEmpty();
    }

    @Test
    void aNoSaysWhyAndWhatElseAndReachesTheRaiser() {
        String barrier = raise(BarrierKind.STAFFING, Severity.HIGH);
        String item = decidable(barrier);

        decide(
                item,
                Map.of(
                        "boardOutcome", "REJECTED",
                        "reason", "The site has no budget left",
                        "deviationReason", "The agency can do it sooner",
                        "alternative", "Use the agency pool of Southmoor"));

        assertThat(facts(barrier).state()).isEqualTo(BarrierState.REJECTED);
        assertThat(facts(barrier).endWords()).contains("The site has no budget left");
        assertThat(noticesAbout(people.carla(), barrier))
                .extracting(Notice::textKey)
                .contains("barrier.notice.rejected");
        assertThat(items.item(item).state()).isEqualTo(ItemState.DECIDED);
    }

    @Test
    void aDecisionThatLeavesOutItsReasonsIsRefused() {
        String item = decidable(raise(BarrierKind.STAFFING, Severity.HIGH));

        assertThatThrownBy(() -> decide(
                        item, Map.of("boardOutcome", "REJECTED", "reason", "No money", "deviationReason", "No money")))
                .hasMessageContaining("alternative");
        assertThatThrownBy(() -> decide(
                        item, Map.of("boardOutcome", "REJECTED", "reason", "No money", "alternative", "Ask Southmoor")))
                .hasMessageContaining("deviationReason");
        assertThat(decisions.inMeeting(meeting)).isEmpty();
    }

    @Test
    void anItemIsPutOffTwiceAndThenHasToBeDecided() {
        String item = decidable(raise(BarrierKind.STAFFING, Severity.HIGH));

        putOff(item);
        assertThat(items.item(item).deferrals()).isEqualTo(1);
        nextMeeting("2027-01-13T10:00", item);
        putOff(item);
        assertThat(items.item(item).deferrals()).isEqualTo(2);
        nextMeeting("2027-02-10T10:00", item);

        assertThatThrownBy(() -> putOff(item)).isInstanceOf(BoardRefused.class);
        assertThat(items.item(item).state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void theTableIsAskedWithWhatTheBarrierReallyIs() {
        String item = decidable(raise(BarrierKind.CULTURE, Severity.HIGH));

        assertThat(items.item(item).recommendation()).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(items.item(item).late()).isTrue();
        decide(
                item,
                Map.of(
                        "boardOutcome", "REJECTED",
                        "reason", "Another team does it",
                        "deviationReason", "It is done already",
                        "alternative", "Join them"));
        assertThat(decisions.inMeeting(meeting).get(0).recommendationInputs())
                .contains("kind=CULTURE", "severity=HIGH");
    }

    @Test
    void aBarrierThatIsTakenBackLeavesTheAgenda() {
        String barrier = raise(BarrierKind.STAFFING, Severity.HIGH);
        String item = onTheWayUp(barrier);

        world.doAs(people.carla(), () -> barriers.withdraw(barrier, "The agency sent two people"));

        await().untilAsserted(() -> assertThat(items.item(item).state()).isEqualTo(ItemState.WITHDRAWN));
    }

    @Test
    void whatFollowsFromADecisionOnAnyOtherMatterIsOfferedToo() {
        String item = desk.matter(board, "One dock rule");
        desk.agenda(meeting, item);
        open(item);

        decide(
                item,
                Map.of(
                        "boardOutcome", "APPROVED",
                        "reason", "It helps every dock",
                        "reviewDate", "2027-03-01",
                        "actionTitle", "Write the rule for all docks",
                        "actionOwner", BoardTestDesk.id(people.dmitri()),
                        "actionDue", "2026-12-31"));

        DecisionSummary decision = decisions.inMeeting(meeting).get(0);
        List<ActionSummary> offered = actions.ofOrigin(decision.ref());
        assertThat(offered).hasSize(1);
        assertThat(offered.get(0).title()).isEqualTo("Write the rule for all docks");
        assertThat(offered.get(0).type()).isEqualTo(ActionType.DECISION_FOLLOW_UP);
        assertThat(offered.get(0).accountableId()).isEqualTo(people.femi().id());
        assertThat(desk.tasks(people.dmitri(), offered.get(0).ref())).hasSize(1);
    }

    @Test
    void twoGroupsEachHaveTheirBoardOfTheSameCode() {
        Logistics others = world.logistics();
        UUID theirs = BoardTestDesk.in(application, others).board();

        String item = onTheWayUp(raise(BarrierKind.STAFFING, Severity.HIGH));

        assertThat(agendas.waiting(board)).extracting(ItemSummary::ref).contains(item);
        assertThat(agendas.waiting(theirs)).isEmpty();
    }

    private String raise(BarrierKind kind, Severity severity, String... blocks) {
        return world.as(
                people.carla(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        kind,
                        severity,
                        "No runner in the early waves",
                        "One runner per wave from the site budget",
                        "Waves slip by 20 minutes",
                        null,
                        List.of(blocks),
                        null,
                        false)));
    }

    /** Nobody answers: on Fri 11 Dec 10:00 it is with the board. */
    private String onTheWayUp(String barrier) {
        time.forwardTo("2026-12-11T10:01");
        await().untilAsserted(() -> assertThat(agendas.waiting(board))
                .extracting(ItemSummary::subjectRef)
                .contains(barrier));
        return agendas.waiting(board).stream()
                .filter(item -> barrier.equals(item.subjectRef()))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private String decidable(String barrier) {
        String item = onTheWayUp(barrier);
        world.doAs(people.grace(), () -> agendas.acceptLate(item));
        desk.agenda(meeting);
        open(item);
        return item;
    }

    private void open(String item) {
        time.forwardTo("2026-12-16T10:00");
        time.settle();
        vote(meeting, item);
    }

    private void vote(String which, String item) {
        desk.quorum(which);
        desk.present(item);
        desk.allApprove(item);
    }

    private void nextMeeting(String londonTime, String item) {
        String next = desk.meeting(board, londonTime);
        desk.agenda(next, item);
        time.forwardTo(londonTime);
        time.settle();
        vote(next, item);
    }

    private void putOff(String item) {
        desk.answer(people.femi(), item, Map.of("decisionOutcome", "DEFER", "reason", "The figures are not there yet"));
    }

    private void decide(String item, Map<String, String> answers) {
        Map<String, String> all = new HashMap<>(answers);
        all.put("decisionOutcome", "TAKE");
        desk.answer(people.femi(), item, all);
    }

    private BarrierFacts facts(String barrier) {
        return barriers.facts(barrier);
    }

    private List<String> told(PersonSummary person) {
        return world.as(
                person,
                () -> notices.mine(TimeMachine.at("2026-12-01T00:00")).stream()
                        .map(Notice::textKey)
                        .toList());
    }

    private List<Notice> noticesAbout(PersonSummary person, String subject) {
        return world.as(
                person,
                () -> notices.mine(TimeMachine.at("2026-12-01T00:00")).stream()
                        .filter(notice -> notice.subjectRef().equals(subject))
                        .toList());
    }
}
