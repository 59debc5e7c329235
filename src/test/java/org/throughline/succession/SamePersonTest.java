package org.throughline.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.action.ActionDesk;
import org.throughline.action.ActionState;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.Strength;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.board.AppointMember;
import org.throughline.board.Boards;
import org.throughline.board.Constituency;
import org.throughline.board.CreateBoard;
import org.throughline.cover.CoverScope;
import org.throughline.cover.CoverState;
import org.throughline.cover.CoverSummary;
import org.throughline.cover.Covers;
import org.throughline.cover.PlanCover;
import org.throughline.inbox.WorkRow;
import org.throughline.organisation.Accounts;
import org.throughline.organisation.Duty;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What happens, step by step, when the same person is owner, verifier, board member and on leave. */
@ApplicationTest
class SamePersonTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Actions register;

    @Autowired
    private Boards boards;

    @Autowired
    private People directory;

    @Autowired
    private Successions successions;

    @Autowired
    private SuccessionPages pages;

    @Autowired
    private Covers covers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    private ActionDesk actions;
    private Logistics people;
    private UUID board = UUID.randomUUID();

    @BeforeEach
    void benHasEverything() {
        time.set("2026-11-23T10:00"); // a Monday
        people = world.logistics();
        actions = beans.createBean(ActionDesk.class);
        world.doAs(people.sam(), () -> {
            directory.grant(new GrantRole(
                    people.ben().id(), Role.VERIFIER, people.site().id(), LocalDate.of(2026, 1, 1), null, null));
            board = boards.create(new CreateBoard(
                            "LGB", "Learning Governance Board", people.group().id(), 28, 120, null))
                    .id();
            boards.appoint(new AppointMember(
                    board,
                    people.ben().id(),
                    Constituency.FINANCE,
                    true,
                    people.kofi().id(),
                    LocalDate.of(2026, 1, 1)));
        });
    }

    @Test
    void everyDutyOfTheSamePersonFindsItsHolder() {
        String owned = beingDoneBy(people.ben(), people.quinn(), "2026-12-14");
        String verified = beingDoneBy(people.wes(), people.ben(), "2026-12-15");

        // 1. Everything that Ben answers for is listed, each from its own feature.
        assertThat(world.as(people.dmitri(), () -> pages.dutiesOf(people.ben().id())))
                .extracting(duty -> duty.source() + "." + duty.kind() + " " + duty.ref())
                .containsExactlyInAnyOrder(
                        "action.owner " + owned,
                        "action.verifier " + verified,
                        "board.seat ",
                        "role.TEAM_LEADER ",
                        "role.VERIFIER ");

        // 2. Leave from Tue 8 to Fri 18 Dec: 9 working days. Wes covers, and duties are handed over.
        time.set("2026-11-30T10:00");
        String ref = world.as(
                        people.dmitri(),
                        () -> successions.tell(new Away.Absence(
                                people.ben().id(),
                                LocalDate.of(2026, 12, 8),
                                LocalDate.of(2026, 12, 18),
                                people.wes().id(),
                                "annual leave")))
                .orElseThrow();
        assertThat(world.as(people.ben(), covers::known))
                .extracting(CoverSummary::state)
                .containsExactly(CoverState.PLANNED);

        // 3. His manager is asked. Three working days from Mon 30 Nov 10:00 is Thu 3 Dec 10:00; the last working day is
        // Mon 7 Dec,
        //    two before its close would be Thu 3 Dec 17:00, which is later.
        assertThat(due(people.dmitri(), ref)).isEqualTo(TimeMachine.at("2026-12-03T10:00"));

        // 4. Wes does the action that Ben verifies, so he cannot verify it; the form says so beside that row.
        Map<String, Decision> decided = new HashMap<>();
        decided.put("action.owner", new Decision("HAND_OVER", people.carla()));
        decided.put("action.verifier", new Decision("HAND_OVER", people.wes()));
        decided.put("board.seat", new Decision("HAND_OVER", people.kofi()));
        decided.put("role.TEAM_LEADER", new Decision("KEEP", null));
        decided.put("role.VERIFIER", new Decision("KEEP", null));
        assertThatThrownBy(() -> decide(people.dmitri(), ref, decided))
                .isInstanceOfSatisfying(
                        InvalidAnswers.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.messageKey())
                                .containsExactly("succession.refused.barred"));
        assertThat(seated(people.ben())).as("nothing was carried out").isTrue();
        decided.put("action.verifier", new Decision("HAND_OVER", people.quinn()));
        decide(people.dmitri(), ref, decided);

        // 5. The seat goes to the named deputy at once; the action's own offer asks Carla, with its own clock.
        assertThat(seated(people.kofi())).isTrue();
        assertThat(seated(people.ben())).isFalse();
        assertThat(actions.state(owned)).isEqualTo(ActionState.OFFERED);
        assertThat(actions.task(people.carla(), owned, "userTask_acceptAction").dueAt())
                .isNotNull();
        assertThat(actions.tasks(people.ben(), owned)).isEmpty();

        // 6. Quinn is asked before she verifies; until then the word is still Ben's.
        assertThat(verifierOf(verified)).isEqualTo(people.ben().id());
        WorkRow accept = actions.tasks(people.quinn(), ref).get(0);
        assertThat(accept.taskKey()).isEqualTo("userTask_acceptDuties");
        actions.send(people.quinn(), accept.taskId(), Map.of("acceptAnswer", "ACCEPT"));
        assertThat(verifierOf(verified)).isEqualTo(people.quinn().id());

        // 7. Nothing is left; the roles wait with him.
        SuccessionPage page = world.as(people.dmitri(), () -> pages.page(ref));
        assertThat(page.summary().state()).isEqualTo(SuccessionState.DONE);
        assertThat(page.decided()).extracting(DutyLine::state).doesNotContain(DutyState.ASKED);

        // 8. Carla says yes; the day that was promised stays.
        actions.accept(people.carla(), owned);
        assertThat(register.summary(owned).orElseThrow().ownerId())
                .isEqualTo(people.carla().id());
        assertThat(register.summary(owned).orElseThrow().dueOn()).isEqualTo("2026-12-14");

        // 9. While he is away Wes covers; the day after it is over.
        time.set("2026-12-08T09:00");
        assertThat(world.as(people.wes(), covers::known))
                .extracting(CoverSummary::state)
                .containsExactly(CoverState.ACTIVE);
        time.set("2026-12-19T00:00");
        assertThat(world.as(people.wes(), covers::known))
                .extracting(CoverSummary::state)
                .containsExactly(CoverState.ENDED);
    }

    @Test
    void aNewOwnerWhoVerifiedVerifiesNoMore() {
        String owned = beingDoneBy(people.wes(), people.ben(), "2026-12-14");
        time.set("2026-11-30T10:00");
        String ref = leaves(people.wes(), "2026-12-18");

        decide(people.dmitri(), ref, Map.of("action.owner", new Decision("HAND_OVER", people.ben())));

        assertThat(register.summary(owned).orElseThrow().ownerId())
                .isEqualTo(people.ben().id());
        assertThat(verifierOf(owned)).isNotEqualTo(people.ben().id());
        assertThat(world.as(people.dmitri(), () -> pages.page(ref)).summary().state())
                .isEqualTo(SuccessionState.DONE);
    }

    @Test
    void silenceGoesUpTheTreeWithAClockOfItsOwn() {
        beingDoneBy(people.wes(), people.ben(), "2026-12-14");
        time.set("2026-11-30T10:00");
        String ref = leaves(people.wes(), "2026-12-18");
        assertThat(due(people.dmitri(), ref)).isEqualTo(TimeMachine.at("2026-12-03T10:00"));

        time.forwardTo("2026-12-03T10:01");
        assertThat(actions.tasks(people.dmitri(), ref)).isEmpty();
        WorkRow erins = rehoming(people.erin(), ref);
        // From Thu 3 Dec 10:01: Fri, Mon, Tue 8 Dec 10:01 at the latest; asked at the first run after 10:00.
        assertThat(erins.dueAt()).isBetween(TimeMachine.at("2026-12-08T10:00"), TimeMachine.at("2026-12-08T10:02"));

        time.forwardTo("2026-12-08T10:05");
        assertThat(rehoming(people.femi(), ref).dueAt()).isNotNull();
        time.forwardTo("2026-12-11T10:10");
        WorkRow last = rehoming(people.sam(), ref);
        assertThat(last.mine()).as("all process administrators have it").isFalse();
    }

    @Test
    void whoCannotSignInAnyMoreLeavesNothingBehind() {
        String owned = beingDoneBy(people.wes(), people.ben(), "2026-12-14");
        time.set("2026-11-30T10:00");

        world.doAs(people.sam(), () -> accounts.disable(people.wes().id()));

        SuccessionSummary running = world.as(people.dmitri(), pages::known).get(0);
        assertThat(running.cause()).isEqualTo(SuccessionCause.LEFT);
        // Gone already: half a working day, 10:00 to 14:00.
        assertThat(due(people.dmitri(), running.ref())).isEqualTo(TimeMachine.at("2026-11-30T14:00"));
        decide(people.dmitri(), running.ref(), Map.of("action.owner", new Decision("HAND_OVER", people.carla())));
        assertThat(actions.state(owned)).isEqualTo(ActionState.OFFERED);
        assertThat(register.summary(owned).orElseThrow().ownerId())
                .isEqualTo(people.carla().id());
    }

    @Test
    void aNoComesBackToTheManagerWithASuggestion() {
        String verified = beingDoneBy(people.wes(), people.ben(), "2026-12-14");
        time.set("2026-11-30T10:00");
        String ref = leaves(people.ben(), "2026-12-18");
        Map<String, Decision> all = new HashMap<>(Map.of(
                "action.verifier", new Decision("HAND_OVER", people.quinn()),
                "board.seat", new Decision("HAND_OVER", people.kofi()),
                "role.TEAM_LEADER", new Decision("HAND_OVER", people.asha()),
                "role.VERIFIER", new Decision("END", null)));
        decide(people.dmitri(), ref, all);
        WorkRow quinns = actions.tasks(people.quinn(), ref).get(0);
        actions.send(
                people.quinn(),
                quinns.taskId(),
                Map.of(
                        "acceptAnswer",
                        "COUNTER",
                        "suggestedHolder",
                        people.asha().id().toString(),
                        "note",
                        "I am on the other site"));
        actions.send(
                people.asha(), actions.tasks(people.asha(), ref).get(0).taskId(), Map.of("acceptAnswer", "ACCEPT"));
        assertThat(directory.rolesOf(people.asha().id()))
                .anyMatch(grant -> grant.role() == Role.TEAM_LEADER
                        && grant.unitId().equals(people.outbound().id()));

        SuccessionPage page = world.as(people.dmitri(), () -> pages.page(ref));
        assertThat(page.open()).extracting(DutyLine::ref).containsExactly(verified);
        assertThat(page.decided())
                .filteredOn(line -> line.state() == DutyState.COUNTERED)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.suggestedId()).isEqualTo(people.asha().id());
                    assertThat(line.note()).isEqualTo("I am on the other site");
                });
        assertThat(rehoming(people.dmitri(), ref)).isNotNull();
    }

    @Test
    void aShortAbsenceNeedsACoverOnly() {
        Optional<String> told = world.as(
                people.ben(),
                () -> successions.tell(new Away.Absence(
                        people.ben().id(),
                        LocalDate.of(2026, 12, 7),
                        LocalDate.of(2026, 12, 10),
                        people.wes().id(),
                        "")));

        assertThat(told).isEmpty();
        assertThat(world.as(people.wes(), covers::known)).hasSize(1);
        assertThatThrownBy(() -> world.as(
                        people.ben(),
                        () -> successions.tell(new Away.Absence(
                                people.ben().id(), LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 15), null, ""))))
                .isInstanceOf(SuccessionRefused.class);
    }

    @Test
    void theEndOfARoleAsksOnlyForWhatHangsOnIt() {
        String verified = beingDoneBy(people.wes(), people.ben(), "2026-12-14");
        UUID grant = directory.rolesOf(people.ben().id()).stream()
                .filter(held -> held.role() == Role.VERIFIER)
                .findFirst()
                .orElseThrow()
                .id();

        String ref = world.as(
                        people.sam(),
                        () -> successions.tell(new Away.EndOfRole(people.ben().id(), grant)))
                .orElseThrow();

        assertThat(world.as(people.dmitri(), () -> pages.page(ref)).open())
                .extracting(DutyLine::ref)
                .containsExactly(verified);
    }

    @Test
    void whoStaysIsNotAskedForAnything() {
        beingDoneBy(people.wes(), people.ben(), "2026-12-14");
        String ref = leaves(people.wes(), "2026-12-18");

        world.doAs(people.dmitri(), () -> successions.callOff(ref));

        assertThat(actions.tasks(people.dmitri(), ref)).isEmpty();
        assertThat(world.as(people.dmitri(), () -> pages.page(ref)).summary().state())
                .isEqualTo(SuccessionState.CALLED_OFF);
    }

    @Test
    void aCoverWhoSaysYesSaysItForTheOwner() {
        String ref = actions.offer(
                people, people.ben(), ActionType.PROCESS_REWORK, Strength.STRONGER, LocalDate.parse("2026-12-14"));
        world.as(
                people.ben(),
                () -> covers.plan(new PlanCover(
                        people.ben().id(),
                        people.asha().id(),
                        CoverScope.ofProcess("action-ownership"),
                        LocalDate.parse("2026-11-23"),
                        LocalDate.parse("2026-11-24"),
                        "")));

        actions.accept(people.asha(), ref);

        assertThat(register.summary(ref).orElseThrow().ownerId())
                .isEqualTo(people.ben().id());
        assertThat(actions.state(ref)).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void listingDutiesCostsAFixedNumberOfStatements() {
        beingDoneBy(people.wes(), people.ben(), "2026-12-14");
        List<String> one = world.as(
                people.dmitri(),
                () -> statements.during(() -> pages.dutiesOf(people.wes().id())));
        for (int more = 0; more < 3; more++) {
            beingDoneBy(people.wes(), people.ben(), "2026-12-14");
        }
        List<String> four = world.as(
                people.dmitri(),
                () -> statements.during(() -> pages.dutiesOf(people.wes().id())));

        assertThat(four).hasSameSizeAs(one);
    }

    private record Decision(String choice, @Nullable PersonSummary to) {}

    private String leaves(PersonSummary person, String lastDay) {
        return world.as(
                        people.dmitri(),
                        () -> successions.tell(new Away.Leaving(person.id(), LocalDate.parse(lastDay))))
                .orElseThrow();
    }

    private void decide(PersonSummary manager, String ref, Map<String, Decision> decided) {
        PersonSummary leaver = world.as(manager, () -> pages.page(ref))
                        .summary()
                        .personId()
                        .equals(people.ben().id())
                ? people.ben()
                : people.wes();
        List<Map<String, Object>> rows = world.as(manager, () -> pages.dutiesOf(leaver.id())).stream()
                .filter(duty -> decided.containsKey(duty.source() + "." + duty.kind()))
                .map(duty -> row(duty, decided.get(duty.source() + "." + duty.kind())))
                .toList();
        actions.send(manager, rehoming(manager, ref).taskId(), Map.of("duties", rows));
    }

    private static Map<String, Object> row(Duty duty, @Nullable Decision decision) {
        Map<String, Object> row = new HashMap<>();
        row.put("dutyId", duty.id());
        if (decision != null) {
            row.put("choice", decision.choice());
            if (decision.to() != null) {
                row.put("newHolder", decision.to().id().toString());
            }
            if (decision.choice().equals("END")) {
                row.put("reason", "No longer needed");
            }
        }
        return row;
    }

    private WorkRow rehoming(PersonSummary manager, String ref) {
        return actions.task(manager, ref, "userTask_rehomeDuties");
    }

    private Instant due(PersonSummary manager, String ref) {
        return actions.due(manager, ref, "userTask_rehomeDuties");
    }

    private boolean seated(PersonSummary person) {
        return boards.seats(board).stream().anyMatch(seat -> seat.personId().equals(person.id()));
    }

    private UUID verifierOf(String ref) {
        return jdbc.sql("select coalesce(verifier_id, id) from throughline.action where ref = ?")
                .param(ref)
                .query(UUID.class)
                .single();
    }

    /** An action that the owner does and the verifier will judge. */
    private String beingDoneBy(PersonSummary owner, PersonSummary verifier, String due) {
        String ref = actions.offer(people, owner, ActionType.PROCESS_REWORK, Strength.STRONGER, LocalDate.parse(due));
        actions.accept(owner, ref);
        actions.send(
                owner,
                ref,
                "userTask_planAction",
                Map.of(
                        "steps",
                        List.of(Map.of("step", "Hang the board", "by", "2026-12-01")),
                        "rollback",
                        "Take it down",
                        "isTest",
                        false));
        actions.agree(verifier, ref, "2027-01-11", "2027-02-05");
        assertThat(actions.state(ref)).isEqualTo(ActionState.IN_PROGRESS);
        return ref;
    }
}
