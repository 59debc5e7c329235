package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.ActingFor;
import org.throughline.base.access.NotAllowed;
import org.throughline.cover.CoverRefused;
import org.throughline.cover.CoverScope;
import org.throughline.cover.CoverState;
import org.throughline.cover.CoverSummary;
import org.throughline.cover.Covers;
import org.throughline.cover.PlanCover;
import org.throughline.notice.Notices;
import org.throughline.organisation.Accounts;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** UC: somebody does another one's work while they are away, and everybody can see for whom. */
@ApplicationTest
class CoveredWorkTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private MyWork work;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Covers covers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Notices notices;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private StatementCount statements;

    @Autowired
    private TransactionTemplate transactions;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-12-07T10:00"); // a Monday
        models.deploy();
        people = world.logistics();
    }

    @Test
    void theCoverDoesTheWorkAndTheRecordSaysForWhom() {
        InboxModels.Case started = models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.ben().id());
        String task = started.task();
        plan(people.ben(), people.wes(), CoverScope.ALL, "2026-12-07", "2026-12-11");

        assertThat(rows(people.wes())).singleElement().satisfies(row -> {
            assertThat(row.taskId()).isEqualTo(task);
            assertThat(row.forPerson()).isEqualTo(people.ben().id());
        });
        assertThat(rows(people.ben()))
                .singleElement()
                .satisfies(row -> assertThat(row.forPerson()).isNull());
        TaskSheet sheet = world.as(people.wes(), () -> desk.open(task, Locale.UK));
        assertThat(Optional.ofNullable(sheet.why().behalf()).map(OnBehalfOf::name))
                .contains("Ben Cole");
        assertThat(sheet.may().take()).isFalse();

        world.doAs(people.wes(), () -> desk.complete(InboxAnswers.way(task, "LEFT")));

        List<AuditRecord> story = transactions.execute(status -> audit.of(started.reference()));
        assertThat(story).isNotEmpty().allSatisfy(line -> {
            assertThat(line.actorId()).isEqualTo(people.wes().id());
            assertThat(line.details())
                    .containsEntry(ActingFor.DETAIL, people.ben().id().toString());
        });
        assertThat(world.as(people.wes(), () -> notices.mine(TimeMachine.at("2026-12-07T00:00"))))
                .singleElement()
                .satisfies(told -> assertThat(told.textKey()).isEqualTo("cover.notice.planned"));
    }

    @Test
    void itBeginsAndEndsByItselfWithItsDays() {
        owned();
        plan(people.ben(), people.wes(), CoverScope.ALL, "2026-12-08", "2026-12-09");

        assertThat(rows(people.wes())).as("Monday, the day before").isEmpty();
        time.set("2026-12-08T00:00");
        assertThat(rows(people.wes())).as("the first moment").hasSize(1);
        time.set("2026-12-09T23:59");
        assertThat(rows(people.wes())).as("the last evening").hasSize(1);
        time.set("2026-12-10T00:00");
        assertThat(rows(people.wes())).as("the day after").isEmpty();
        assertThat(world.as(people.ben(), covers::known))
                .extracting(CoverSummary::state)
                .containsExactly(CoverState.ENDED);
    }

    @Test
    void whoMustNotDoItNeverGetsIt() {
        String task = models.start(InboxModels.CHECKED, people.pickA())
                .person("ownerId", people.ben().id())
                .person("verifierId", people.quinn().id())
                .task();
        plan(people.quinn(), people.ben(), CoverScope.ALL, "2026-12-07", "2026-12-11");

        assertThat(rows(people.ben()).stream().filter(row -> row.group() != WorkGroup.WAITING))
                .as("the owner does not verify, not even as a cover")
                .isEmpty();
        assertThatThrownBy(() -> world.as(people.ben(), () -> desk.open(task, Locale.UK)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(
                        () -> world.doAs(people.ben(), () -> desk.complete(InboxAnswers.summary(task, "I checked it"))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void theScopeKeepsOtherWorkWhereItIs() {
        owned();
        PersonSummary quinn = people.quinn();
        plan(people.ben(), people.wes(), CoverScope.ofProcess(InboxModels.ROUTED), "2026-12-07", "2026-12-11");
        plan(people.ben(), quinn, CoverScope.ofRole(Role.VERIFIER), "2026-12-07", "2026-12-11");
        assertThat(rows(people.wes())).isEmpty();
        assertThat(rows(quinn)).isEmpty();

        models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
        assertThat(rows(people.wes())).hasSize(1);
        assertThat(rows(quinn)).isEmpty();
    }

    @Test
    void whatARoleMayTakeIsCoveredToo() {
        models.start(InboxModels.SINGLE, people.pickA()).task();
        assertThat(rows(people.carla())).hasSize(1);
        assertThat(rows(people.wes())).isEmpty();

        plan(people.carla(), people.wes(), CoverScope.ofRole(Role.TEAM_LEADER), "2026-12-07", "2026-12-11");

        assertThat(rows(people.wes()))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.forPerson()).isEqualTo(people.carla().id()));
    }

    @Test
    void whoCoversForSomebodyWhoCoversHasBothWorks() {
        owned();
        plan(people.ben(), people.wes(), CoverScope.ALL, "2026-12-07", "2026-12-11");
        plan(people.wes(), people.asha(), CoverScope.ALL, "2026-12-07", "2026-12-07");

        assertThat(rows(people.asha()))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.forPerson()).isEqualTo(people.ben().id()));
        time.set("2026-12-08T10:00");
        assertThat(rows(people.asha())).isEmpty();
    }

    @Test
    void aLoopIsRefusedInWords() {
        plan(people.ben(), people.wes(), CoverScope.ALL, "2026-12-07", "2026-12-11");
        plan(people.wes(), people.asha(), CoverScope.ALL, "2026-12-10", "2026-12-10");

        assertThatThrownBy(() -> plan(people.asha(), people.ben(), CoverScope.ALL, "2026-12-10", "2026-12-14"))
                .isInstanceOfSatisfying(CoverRefused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("cover.refused.loop");
                    assertThat(refused.arguments()).containsExactly("Asha Patel → Ben Cole → Wes Adams → Asha Patel");
                });
        assertThat(plan(people.asha(), people.ben(), CoverScope.ALL, "2026-12-11", "2026-12-14"))
                .isNotNull();
    }

    @Test
    void onlyThePersonAndWhoAnswersForThePlacePlansIt() {
        PlanCover command = command(people.ben(), people.wes(), CoverScope.ALL, "2026-12-07", "2026-12-11");

        assertThatThrownBy(() -> world.as(people.asha(), () -> covers.plan(command)))
                .isInstanceOf(NotAllowed.class);
        UUID id = world.as(people.dmitri(), () -> covers.plan(command));
        assertThatThrownBy(() -> world.doAs(people.wes(), () -> covers.end(id)))
                .as("who covers does not end it")
                .isInstanceOf(NotAllowed.class);
        world.doAs(people.ben(), () -> covers.end(id));
        assertThat(world.as(people.dmitri(), covers::known))
                .extracting(CoverSummary::state)
                .containsExactly(CoverState.ENDED);
    }

    @Test
    void yesterdayAndTheSameDaysTwiceAreRefused() {
        assertThatThrownBy(() -> plan(people.ben(), people.wes(), CoverScope.ALL, "2026-12-06", "2026-12-11"))
                .isInstanceOf(CoverRefused.class);
        plan(people.ben(), people.wes(), CoverScope.ALL, "2026-12-07", "2026-12-11");
        assertThatThrownBy(() -> plan(people.ben(), people.asha(), CoverScope.ALL, "2026-12-11", "2026-12-18"))
                .isInstanceOf(CoverRefused.class);
    }

    @Test
    void changingMovesTheWorkToAnotherCover() {
        owned();
        UUID id = plan(people.ben(), people.wes(), CoverScope.ALL, "2026-12-07", "2026-12-11");

        world.doAs(
                people.ben(),
                () -> covers.change(
                        id, command(people.ben(), people.asha(), CoverScope.ALL, "2026-12-07", "2026-12-18")));

        assertThat(rows(people.wes())).isEmpty();
        assertThat(rows(people.asha())).hasSize(1);
        assertThatThrownBy(() -> world.doAs(
                        people.ben(),
                        () -> covers.change(
                                id, command(people.ben(), people.asha(), CoverScope.ALL, "2026-12-08", "2026-12-18"))))
                .as("it has begun")
                .isInstanceOf(CoverRefused.class);
    }

    @Test
    void whoCannotSignInCoversForNobodyAndThePersonIsTold() {
        plan(people.ben(), people.wes(), CoverScope.ALL, "2026-12-07", "2026-12-11");

        world.doAs(people.sam(), () -> accounts.disable(people.wes().id()));

        assertThat(world.as(people.ben(), covers::known))
                .extracting(CoverSummary::state)
                .containsExactly(CoverState.ENDED);
        assertThat(world.as(people.ben(), () -> notices.mine(TimeMachine.at("2026-12-07T00:00"))))
                .anyMatch(told -> told.textKey().equals("cover.notice.gone"));
    }

    @Test
    void aCoversPageStillCostsTwoStatements() {
        owned();
        plan(people.ben(), people.wes(), CoverScope.ALL, "2026-12-07", "2026-12-11");

        assertThat(world.as(people.wes(), () -> statements.during(() -> work.page(WorkFilter.NONE, 0, 50))))
                .hasSize(2);
    }

    private String owned() {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
    }

    private UUID plan(PersonSummary covered, PersonSummary cover, CoverScope scope, String first, String last) {
        return world.as(covered, () -> covers.plan(command(covered, cover, scope, first, last)));
    }

    private static PlanCover command(
            PersonSummary covered, PersonSummary cover, CoverScope scope, String first, String last) {
        return new PlanCover(
                covered.id(), cover.id(), scope, LocalDate.parse(first), LocalDate.parse(last), "annual leave");
    }

    private List<WorkRow> rows(PersonSummary person) {
        return world.as(person, () -> work.page(WorkFilter.NONE, 0, 50)).rows();
    }
}
