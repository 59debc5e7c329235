package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionRegister;
import org.throughline.action.RegisterFilter;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.audit.AuditFilter;
import org.throughline.audit.AuditLine;
import org.throughline.audit.AuditLog;
import org.throughline.barrier.BarrierFilter;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.BarrierList;
import org.throughline.barrier.BarrierReachedBoard;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.BrokenRule;
import org.throughline.base.Severity;
import org.throughline.base.access.NotAllowed;
import org.throughline.board.Agendas;
import org.throughline.board.BoardTestDesk;
import org.throughline.board.Submissions;
import org.throughline.cover.CoverScope;
import org.throughline.cover.Covers;
import org.throughline.cover.PlanCover;
import org.throughline.critical.CriticalEventFacts;
import org.throughline.critical.CriticalEventPages;
import org.throughline.critical.CriticalEvents;
import org.throughline.critical.ReportEvent;
import org.throughline.inbox.Inbox;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.WorkFilter;
import org.throughline.notice.CalendarFeeds;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.promise.LedgerExport;
import org.throughline.promise.LedgerFilter;
import org.throughline.promise.PromiseLedger;
import org.throughline.session.CycleFilter;
import org.throughline.session.CycleRegister;
import org.throughline.succession.SuccessionPages;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/**
 * One restricted event with an action, a barrier from the action, a learning cycle and an item before a board; and everybody who might
 * come by another way: a stranger, another leader of the same unit, an administrator, an auditor, a board member.
 */
@ApplicationTest
class RestrictedSideDoorsTest {

    /** Stands in every title; whoever reads it has come through a side door. */
    private static final String SECRET = "Zyxwv";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CriticalEvents events;

    @Autowired
    private CriticalEventPages pages;

    @Autowired
    private Barriers barriers;

    @Autowired
    private ActionRegister actions;

    @Autowired
    private BarrierList barrierList;

    @Autowired
    private CycleRegister cycles;

    @Autowired
    private MyWork work;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Notices notices;

    @Autowired
    private PromiseLedger ledger;

    @Autowired
    private LedgerExport export;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Covers covers;

    @Autowired
    private SuccessionPages successions;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Agendas agendas;

    @Autowired
    private CalendarFeeds calendars;

    private ApiCaller api;
    private Logistics people;
    private PersonSummary guardian;
    private PersonSummary leader;
    private PersonSummary otherLeader;
    private UUID board;
    private String event;
    private String action;
    private String barrier;
    private String cycle;
    private String item;

    @BeforeEach
    void aRestrictedEventAndWhatComesFromIt() {
        time.set("2026-12-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        int n = Integer.parseInt(people.group().code().replaceAll("\\D", ""));
        guardian = world.person("gus", "Gus Guard", n, people.pickA(), people.dmitri(), Role.GUARDIAN);
        PersonSummary lena = world.person("lena", "Lena Leader", n, people.pickA(), people.dmitri(), Role.TEAM_LEADER);
        event = world.as(
                people.wes(),
                () -> events.report(new ReportEvent(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        Severity.HIGH,
                        Instant.parse("2026-12-01T08:00:00Z"),
                        SECRET + " fell from the mezzanine",
                        null,
                        true)));
        CriticalEventFacts facts = world.as(people.wes(), () -> pages.of(event).facts());
        leader = facts.leaderId().equals(lena.id()) ? lena : people.carla();
        otherLeader = facts.leaderId().equals(lena.id()) ? people.carla() : lena;
        api.send(leader, event, "userTask_hostReview", review());
        CriticalEventFacts reviewed = world.as(leader, () -> pages.of(event).facts());
        cycle = String.valueOf(reviewed.cycleRef());
        action = world.as(leader, () -> pages.of(event).containment().get(0).ref());
        barrier = world.as(
                people.jonas(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        BarrierKind.EQUIPMENT,
                        Severity.HIGH,
                        SECRET + " barrier: no spare rails",
                        "Buy spare rails",
                        "Somebody falls again",
                        null,
                        List.of(action),
                        null,
                        false)));
        board = BoardTestDesk.in(application, people).board();
        item = submit();
    }

    private Map<String, Object> review() {
        return Map.of(
                "known", "The rail was loose",
                "needsSupport", "The crew",
                "hazards", "The second rail",
                "nextSteps", "Close the mezzanine",
                "containment",
                        List.of(Map.of(
                                "what",
                                SECRET + " rails taped off",
                                "owner",
                                people.jonas().id().toString(),
                                "by",
                                "2026-12-02")),
                "goDeeper", true,
                "facilitator", people.asha().id().toString());
    }

    private String submit() {
        world.asSystem(() -> {
            submissions.submit(new BarrierReachedBoard(
                    barrier,
                    people.pickA().id(),
                    "LEARNING_GOVERNANCE",
                    SECRET + " before the board",
                    "Buy spare rails",
                    Severity.HIGH,
                    Instant.parse("2026-12-20T10:00:00Z"),
                    UUID.randomUUID()));
            return "";
        });
        return world.as(people.grace(), () -> agendas.waiting(board)).get(0).ref();
    }

    private Stream<PersonSummary> outsiders() {
        return Stream.of(
                people.ben(), otherLeader, people.erin(), people.sam(), people.uma(), people.femi(), people.hugo());
    }

    private Map<String, String> things() {
        Map<String, String> things = new LinkedHashMap<>();
        things.put("/events/{ref}", event);
        things.put("/actions/{ref}", action);
        things.put("/barriers/{ref}", barrier);
        things.put("/cycles/{ref}", cycle);
        things.put("/cycles/{ref}/room", cycle);
        things.put("/items/{ref}", item);
        things.put("/items/{ref}/vote", item);
        return things;
    }

    @Test
    void everyReadByReferenceIsTheSameAsForAThingThatIsNotThere() {
        outsiders().forEach(person -> {
            things().forEach((path, ref) -> same(person, path, ref));
            Stream.of(event, action, barrier, cycle, item).forEach(ref -> {
                same(person, "/trace/{ref}", ref);
                same(person, "/promises?subject={ref}", ref);
            });
        });
    }

    @Test
    void everyCommandByReferenceIsTheSameAsForAThingThatIsNotThere() {
        Map<String, Object> why = Map.of("reason", "It is gone by itself");
        outsiders().forEach(person -> {
            act(person, "/events/{ref}/withdraw", event, why);
            act(
                    person,
                    "/events/{ref}/circle",
                    event,
                    Map.of("person", person.id().toString()));
            act(
                    person,
                    "/events/{ref}/contain",
                    event,
                    Map.of("what", "x", "owner", person.id().toString(), "due", "2026-12-02"));
            act(person, "/actions/{ref}/withdraw", action, why);
            act(person, "/actions/{ref}/way-is-free", action, null);
            act(person, "/barriers/{ref}/withdraw", barrier, why);
            act(person, "/cycles/{ref}/withdraw", cycle, why);
            act(person, "/cycles/{ref}/room/open", cycle, null);
            act(person, "/items/{ref}/accept", item, null);
        });
    }

    @Test
    void noListAndNoNumberKnowsOfIt() {
        outsiders().forEach(person -> {
            for (String list :
                    List.of("/events", "/actions", "/barriers", "/cycles", "/tasks", "/decisions", "/boards")) {
                Answer answer = api.read(person, list + "?size=100");
                assertThat(answer.status()).as(list + answer.text()).isIn(200, 403, 404);
                silent(answer.text(), person, list);
            }
            silent(api.read(person, "/boards/{id}", board).text(), person, "board");
        });
        CycleFilter here = new CycleFilter(Set.of(), false, people.group().id(), null);
        world.doAs(otherLeader, () -> {
            assertThat(actions.totals(RegisterFilter.OPEN).open()).isZero();
            assertThat(actions.openLike(SECRET, 0, 10)).isEmpty();
            assertThat(actions.countOpenLike("ACT-")).isZero();
            assertThat(barrierList.count(BarrierFilter.OPEN)).isZero();
            assertThat(barrierList.lastRaised()).isEmpty();
            assertThat(cycles.count(here)).isZero();
            assertThat(cycles.countBehindClosedDoors(here)).isZero();
            assertThat(pages.count()).isZero();
            assertThat(work.page(WorkFilter.NONE, 0, 50).found()).isZero();
        });
    }

    @Test
    void nobodyOutsideIsToldAndMailsAndCalendarsOfThoseInsideSayNothing() {
        outsiders()
                .forEach(person ->
                        silent(world.as(person, () -> notices.history(0, 100)).toString(), person, "notices"));
        assertThat(world.as(leader, () -> notices.history(0, 100)))
                .anyMatch(told -> told.subjectRef().equals(event));
        String task =
                api.task(guardian, event, "userTask_supportPeople").path("id").asText();
        assertThat(world.as(guardian, () -> calendars.file(task)).orElseThrow())
                .doesNotContain(SECRET)
                .doesNotContain("mezzanine");
    }

    @Test
    void aTaskIsWithOnePersonAndNeverWithARoleOrACover() {
        String task =
                api.task(guardian, event, "userTask_supportPeople").path("id").asText();
        outsiders()
                .forEach(person -> assertThat(
                                api.read(person, "/tasks/{id}", task).status())
                        .isEqualTo(api.read(person, "/tasks/{id}", UUID.randomUUID())
                                .status()));
        for (PersonSummary passer : List.of(people.erin(), otherLeader)) {
            assertThatThrownBy(() -> world.doAs(passer, () -> inbox.pass(task, passer.id())))
                    .isInstanceOf(BrokenRule.class)
                    .hasMessage(unknownTask(passer));
        }
        world.doAs(
                guardian,
                () -> covers.plan(new PlanCover(
                        guardian.id(),
                        people.ben().id(),
                        CoverScope.ALL,
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 4),
                        "")));
        silent(api.read(people.ben(), "/tasks?size=100").text(), people.ben(), "covered tasks");
        assertThat(api.read(people.ben(), "/tasks/{id}", task).status()).isEqualTo(404);
    }

    private String unknownTask(PersonSummary person) {
        try {
            world.doAs(person, () -> inbox.pass(UUID.randomUUID().toString(), person.id()));
            return "";
        } catch (BrokenRule unknown) {
            return String.valueOf(unknown.getMessage());
        }
    }

    @Test
    void whoeverIsAskedToActIsInsideFromThenOn() {
        world.doAs(leader, () -> events.name(event, people.ben().id()));
        for (PersonSummary inside :
                List.of(people.wes(), leader, guardian, people.jonas(), people.asha(), people.ben(), people.grace())) {
            assertThat(api.read(inside, "/events/{ref}", event).status())
                    .as(inside.displayName())
                    .isEqualTo(200);
        }
        assertThat(api.read(people.jonas(), "/actions/{ref}", action).text()).contains(SECRET);
        assertThat(api.read(people.wes(), "/actions/{ref}", action).text()).contains(SECRET);
        assertThat(api.read(people.asha(), "/cycles/{ref}", cycle).status()).isEqualTo(200);
        assertThat(api.read(people.jonas(), "/barriers/{ref}", barrier).text()).contains(SECRET);
        assertThat(api.read(leader, "/trace/{ref}", event).text()).contains(action, barrier);
        assertThat(api.read(people.asha(), "/trace/{ref}", event).text()).contains(cycle);
        assertThat(api.read(people.wes(), "/events").text()).contains(event);
    }

    @Test
    void anAuditorSeesThatSomethingHappenedAndNothingElse() {
        List<AuditLine> lines = world.as(people.uma(), () -> audit.page(everything(null), 0, 1_000));
        silent(lines.toString(), people.uma(), "audit");
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.action()).isEqualTo("audit.apart");
            assertThat(line.hash()).hasSize(64);
            assertThat(line.at()).isNotNull();
            assertThat(line.actorId()).isNull();
        });
        assertThat(world.as(people.uma(), () -> audit.page(everything(event), 0, 10)))
                .isEmpty();
        assertThat(world.as(people.uma(), () -> audit.count(everything(event)))).isZero();
        assertThatThrownBy(() -> world.as(otherLeader, () -> audit.page(everything(null), 0, 10)))
                .isInstanceOf(NotAllowed.class);
    }

    private static AuditFilter everything(@Nullable String subject) {
        return new AuditFilter(null, false, subject, null, null, null, true);
    }

    @Test
    void theLedgerKeepsItsPromisesAndNotItsNames() throws IOException {
        silent(
                world.as(people.uma(), () -> ledger.page(LedgerFilter.ALL, 0, 200))
                        .toString(),
                people.uma(),
                "ledger");
        assertThat(world.as(people.uma(), () -> ledger.page(LedgerFilter.of(event), 0, 10)))
                .isEmpty();
        assertThat(world.as(people.uma(), () -> ledger.totals(LedgerFilter.of(event))))
                .isEmpty();
        Path exported = world.as(people.uma(), export::write);
        try {
            String file = Files.readString(exported);
            assertThat(file.contains("apart-")).isTrue();
            assertThat(Stream.of(SECRET, event, action, barrier, cycle, item).filter(file::contains))
                    .isEmpty();
        } finally {
            exported.toFile().delete();
        }
        assertThat(world.as(leader, () -> ledger.page(LedgerFilter.of(event), 0, 10)))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(row -> row.subjectRef().equals(event));
    }

    @Test
    void whoeverHandsDutiesOverReadsNothingOfThem() {
        silent(
                world.as(people.sam(), () -> successions.dutiesOf(people.jonas().id()))
                        .toString(),
                people.sam(),
                "duties");
        assertThat(world.as(
                        people.sam(), () -> successions.dutiesOf(people.jonas().id())))
                .anyMatch(duty -> duty.title().equals("…"));
        assertThat(world.as(
                                people.jonas(),
                                () -> successions.dutiesOf(people.jonas().id()))
                        .toString())
                .contains(SECRET, action);
    }

    @Test
    void aBarrierCannotBeUsedToAskWhetherAnActionExists() {
        assertThat(raising(action)).isEqualTo(raising("ACT-2026-999999").replace("ACT-2026-999999", action));
    }

    private String raising(String blocked) {
        try {
            world.as(
                    otherLeader,
                    () -> barriers.raise(new RaiseBarrier(
                            UUID.randomUUID(),
                            people.pickA().id(),
                            BarrierKind.EQUIPMENT,
                            Severity.LOW,
                            "No rails",
                            "Buy rails",
                            "We wait",
                            null,
                            List.of(blocked),
                            null,
                            false)));
            return "raised";
        } catch (BrokenRule refused) {
            return refused.messageKey() + refused.arguments();
        }
    }

    private void same(PersonSummary person, String path, String ref) {
        Answer hidden = api.read(person, path, ref);
        Answer missing = api.read(person, path, missing(ref));
        assertThat(told(hidden, ref)).as(person.displayName() + " " + path).isEqualTo(told(missing, missing(ref)));
        silent(hidden.text().replace(ref, ""), person, path);
    }

    private void act(PersonSummary person, String path, String ref, @Nullable Object body) {
        Answer hidden = api.tryPost(person, path, body, ref);
        Answer missing = api.tryPost(person, path, body, missing(ref));
        assertThat(hidden.status()).as(person.displayName() + " " + path).isGreaterThanOrEqualTo(400);
        assertThat(told(hidden, ref)).as(person.displayName() + " " + path).isEqualTo(told(missing, missing(ref)));
    }

    private void silent(String text, PersonSummary person, String door) {
        assertThat(text)
                .as(person.displayName() + " at " + door)
                .doesNotContain(SECRET, event, action, barrier, cycle, item);
    }

    private static String told(Answer answer, String ref) {
        return answer.status() + answer.text().replace(ref, "?");
    }

    private static String missing(String ref) {
        return ref.substring(0, ref.length() - 6) + "999999";
    }
}
