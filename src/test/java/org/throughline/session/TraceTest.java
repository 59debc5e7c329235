package org.throughline.session;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.action.Actions;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.base.access.NotAllowed;
import org.throughline.board.BoardTestDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.trace.Trace;
import org.throughline.trace.TraceKind;
import org.throughline.trace.TraceThing;
import org.throughline.trace.Traces;

/** From the observations of the peak shift to a decision of the board, and back; each reader sees what they may see anyway. */
@ApplicationTest
class TraceTest {

    private static final List<TraceKind> WHOLE_WAY =
            List.of(TraceKind.OBSERVATIONS, TraceKind.CYCLE, TraceKind.OPTION, TraceKind.ACTION, TraceKind.BARRIER);

    @Autowired
    private Traces traces;

    @Autowired
    private Actions actions;

    @Autowired
    private Barriers barriers;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount count;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private CycleFixture cast;
    private UUID board;
    private String cycle;
    private String action;
    private String barrier;
    private String decision;
    private String item;

    @BeforeEach
    void aWholeWay() {
        PeakShift play = beans.createBean(PeakShift.class);
        cast = play.cast;
        cycle = play.to(Point.AGREED);
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("""
                                select count(*) from throughline.improve_option o
                                join throughline.learning_cycle c on c.id = o.cycle_id
                                where c.ref = ? and o.action_ref is not null""").param(cycle).query(Long.class).single())
                .isOne());
        time.settle();
        action = actions.ofOrigin(cycle).get(0).ref();
        BoardTestDesk desk = BoardTestDesk.in(application, cast.people);
        board = desk.board();
        item = desk.matter(board, "A runner");
        barrier = blocks(false);
        decision = decided(barrier);
    }

    @Test
    void aDecisionLeadsBackToTheFirstObservation() {
        Trace trace = of(cast.people.asha(), decision);

        assertThat(trace.before()).extracting(TraceThing::kind).containsExactlyElementsOf(WHOLE_WAY);
        assertThat(trace.before().get(0).number()).isPositive();
        assertThat(trace.before().get(0).path()).isEqualToIgnoringCase("sessions/" + cycle);
        assertThat(trace.before()).extracting(TraceThing::ref).contains(cycle, action, barrier);
        assertThat(trace.after()).isEmpty();
        assertThat(trace.hiddenBefore()).isZero();
    }

    @Test
    void aCycleLeadsOnToEverythingThatCameOfIt() {
        Trace trace = of(cast.people.asha(), cycle);

        assertThat(trace.before()).extracting(TraceThing::kind).containsExactly(TraceKind.OBSERVATIONS);
        assertThat(trace.after()).extracting(TraceThing::ref).containsSubsequence(action, barrier, decision);
        assertThat(trace.after())
                .filteredOn(thing -> thing.kind() == TraceKind.OPTION)
                .extracting(TraceThing::title)
                .containsExactlyInAnyOrder(PeakShift.PARKED, PeakShift.RETRAIN);
    }

    @Test
    void anActionLeadsBothWays() {
        jdbc.sql("update throughline.action set verdict = 'EFFECTIVE' where ref = ?")
                .param(action)
                .update();
        Trace trace = of(cast.people.asha(), action);

        assertThat(trace.before()).extracting(TraceThing::kind).containsExactlyElementsOf(WHOLE_WAY.subList(0, 3));
        assertThat(trace.after())
                .extracting(TraceThing::kind)
                .containsExactlyInAnyOrder(TraceKind.EFFECT, TraceKind.BARRIER, TraceKind.DECISION);
        assertThat(trace.after())
                .filteredOn(thing -> thing.kind() == TraceKind.EFFECT)
                .extracting(TraceThing::stateKey)
                .containsExactly("action.verdict.EFFECTIVE");
    }

    /** The sponsor reads the record and not what was said; the chair of the board reads neither. */
    @Test
    void whoMayNotReadWhatWasSaidDoesNotLearnHowMuchItWas() {
        jdbc.sql("delete from throughline.invitation where person_id = ?")
                .param(cast.people.erin().id())
                .update();
        assertThat(of(cast.people.erin(), action).before())
                .extracting(TraceThing::kind)
                .containsExactly(TraceKind.CYCLE, TraceKind.OPTION);

        Trace forTheChair = of(cast.people.femi(), decision);
        assertThat(forTheChair.before())
                .extracting(TraceThing::kind)
                .doesNotContain(TraceKind.OBSERVATIONS, TraceKind.CYCLE, TraceKind.OPTION);
        assertThat(forTheChair.hiddenBefore()).isEqualTo(1);
    }

    @Test
    void whatIsHiddenIsANumberAndEndsTheWay() throws Exception {
        String sensitive = blocks(true);
        String answer = decided(sensitive);
        Trace trace = of(cast.people.asha(), answer);

        assertThat(trace.before()).isEmpty();
        assertThat(trace.hiddenBefore()).isEqualTo(1);
        assertThat(json.writeValueAsString(trace)).doesNotContain(sensitive);
        assertThatThrownBy(() -> of(cast.people.asha(), sensitive)).isInstanceOf(NotAllowed.class);
        assertThat(of(cast.people.asha(), action).hiddenAfter()).isEqualTo(1);
    }

    @Test
    void foreignAndMissingLookTheSame() {
        PersonSummary stranger = world.logistics().asha();

        for (String ref : List.of(decision, barrier, action, cycle, "DEC-2026-999999", "", "odd")) {
            assertThatThrownBy(() -> of(stranger, ref)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void nobodyIsNamed() throws Exception {
        String told = json.writeValueAsString(of(cast.people.asha(), decision));

        for (PersonSummary person : List.of(cast.picker, cast.runner, cast.loader, cast.people.carla())) {
            assertThat(told).doesNotContain(person.displayName(), person.id().toString());
        }
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheThings() {
        List<String> few = count.during(() -> of(cast.people.asha(), action));
        for (int more = 0; more < 3; more++) {
            decided(blocks(false));
        }
        List<String> many = count.during(() -> of(cast.people.asha(), action));

        assertThat(of(cast.people.asha(), action).after()).hasSizeGreaterThan(6);
        assertThat(many).hasSameSizeAs(few).hasSizeLessThan(40);
    }

    @Test
    void everyPageHasThePanelWithItsLinks() {
        List<String> pages = new ArrayList<>(List.of(
                "board/decisions/" + decision, "barriers/" + barrier, "actions/" + action, "sessions/" + cycle));
        for (String page : pages) {
            screens.doAs(
                    cast.people.asha(), page.toLowerCase(java.util.Locale.ROOT).replace("dec-", "DEC-"), () -> {
                        assertThat(ScreenWords.all())
                                .as(page)
                                .contains("Where this comes from", "What became of it", "observation");
                        assertThat(_find(Anchor.class, link -> link.withText(PeakShift.PARKED)))
                                .as(page)
                                .isNotEmpty();
                    });
        }
    }

    private Trace of(PersonSummary reader, String ref) {
        return world.as(reader, () -> traces.of(ref));
    }

    private String blocks(boolean sensitive) {
        String raised = world.as(
                cast.people.carla(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        cast.people.pickA().id(),
                        BarrierKind.STAFFING,
                        Severity.HIGH,
                        "No runner in the early waves",
                        "One runner per wave",
                        "Waves slip",
                        null,
                        List.of(action),
                        null,
                        sensitive)));
        time.settle();
        return raised;
    }

    private String decided(String about) {
        String ref = "DEC-2026-9"
                + UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 8);
        jdbc.sql("""
                        insert into throughline.board_decision
                            (id, ref, board_id, unit_id, item_ref, subject_ref, title, outcome, state, reason, recommendation, taken_at)
                        values (gen_random_uuid(), :ref, :board, :unit, :item, :about, 'A runner', 'APPROVED', 'TAKEN',
                            'Waves slip', '', now())""")
                .param("ref", ref)
                .param("board", board)
                .param("unit", cast.people.pickA().id())
                .param("item", item)
                .param("about", about)
                .update();
        return ref;
    }
}
