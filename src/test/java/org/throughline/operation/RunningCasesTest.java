package org.throughline.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Circles;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What runs, where it stands and who may read what of it. */
@ApplicationTest
class RunningCasesTest {

    private static final int MOST_FOR_A_PAGE = 5;
    private static final int MOST_FOR_COUNTS = 3;

    @Autowired
    private RunningCases cases;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Circles circles;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StatementCount statements;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private StuckModels models;
    private Logistics people;
    private String process;

    @BeforeEach
    void aProcessOfItsOwn() {
        time.set("2026-12-01T10:00");
        models = new StuckModels(repository, runtime);
        people = world.logistics();
        process = models.waiting();
    }

    @Test
    void eachCaseSaysWhatItIsAboutWhereItStandsAndWhoHasIt() {
        String ref = begin("Wave cut-off board");

        RunningPage page = page(people.sam(), RunningFilter.of(process));

        assertThat(page.total()).isEqualTo(1);
        RunningCase only = page.cases().get(0);
        assertThat(only.ref()).isEqualTo(ref);
        assertThat(only.title()).isEqualTo("Wave cut-off board");
        assertThat(only.unitName()).isEqualTo("Pick A");
        assertThat(only.steps()).containsExactly(StuckModels.TASK);
        assertThat(only.version()).isEqualTo(1);
        assertThat(only.holders()).isNotEmpty();
        assertThat(only.restricted()).isFalse();
        assertThat(only.since()).isBetween(TimeMachine.at("2026-12-01T10:00"), TimeMachine.at("2026-12-01T10:02"));
    }

    @Test
    void tokensAreCountedByStepAndAJobThatWaitsIsOne() {
        String failing = models.failing();
        IntStream.range(0, 3).forEach(n -> models.begin(failing, people.pickA().id(), "Stuck"));
        begin("Waits");

        assertThat(steps(failing)).containsExactly(new StepTokens(StuckModels.STEP, 3, 0));
        assertThat(steps(process)).containsExactly(new StepTokens(StuckModels.TASK, 1, 0));
    }

    @Test
    void theListIsNarrowedByStepVersionPlaceAndState() {
        String here = begin("Here");
        models.begin(process, people.outbound().id(), "There");
        String paused = begin("Paused");
        runtime.suspendProcessInstanceById(models.caseOf(paused));

        assertThat(refs(new RunningFilter(
                        process, StuckModels.TASK, 1, people.pickA().id(), null)))
                .containsExactlyInAnyOrder(here, paused);
        assertThat(refs(new RunningFilter(process, null, null, null, CaseState.PAUSED)))
                .containsExactly(paused);
        assertThat(refs(new RunningFilter(process, null, 2, null, null))).isEmpty();
        assertThat(refs(new RunningFilter(process, "start_begun", null, null, null)))
                .isEmpty();
        assertThat(refs(new RunningFilter(process, null, null, null, CaseState.INCIDENT)))
                .isEmpty();
    }

    @Test
    void whoeverIsOutsideOfTheCircleSeesARestrictedCaseAndNoWordOfIt() {
        String ref = begin("Nobody shall read this");
        transaction.executeWithoutResult(
                status -> circles.draw(ref, Set.of(people.uma().id())));

        RunningCase outside =
                page(people.sam(), RunningFilter.of(process)).cases().get(0);
        CaseSheet sheet = world.as(people.sam(), () -> cases.one(models.caseOf(ref)));
        RunningCase inside =
                page(people.uma(), RunningFilter.of(process)).cases().get(0);

        assertThat(outside.restricted()).isTrue();
        assertThat(outside.ref()).isNull();
        assertThat(outside.title() + outside.unitName()).isEmpty();
        assertThat(outside.holders()).isEmpty();
        assertThat(sheet.values()).isNotEmpty().allMatch(value -> value.value() == null);
        assertThat(inside.title()).isEqualTo("Nobody shall read this");
        assertThat(refs(new RunningFilter(process, null, null, people.pickA().id(), null)))
                .as("a place would tell where it belongs")
                .isEmpty();
    }

    @Test
    void aValueThatNamesARestrictedThingIsNotShownInAnOpenCase() {
        String apart = begin("Apart");
        String open = begin("Open");
        transaction.executeWithoutResult(
                status -> circles.draw(apart, Set.of(people.uma().id())));
        runtime.setVariable(models.caseOf(open), "itemRefs", "TST-2026-000000," + apart);

        CaseSheet sheet = world.as(people.sam(), () -> cases.one(models.caseOf(open)));

        assertThat(sheet.values())
                .filteredOn(value -> "itemRefs".equals(value.name()))
                .extracting(CaseValue::value)
                .containsOnlyNulls();
        assertThat(sheet.values())
                .filteredOn(value -> "unitId".equals(value.name()))
                .extracting(CaseValue::meaning)
                .containsExactly("Pick A");
    }

    @Test
    void aPageCostsTheSameFewStatementsHoweverLongItIs() {
        IntStream.range(0, 12).forEach(n -> begin("Case " + n));

        assertThat(statements.during(() -> page(people.sam(), RunningFilter.of(process))))
                .hasSizeLessThanOrEqualTo(MOST_FOR_A_PAGE);
        assertThat(statements.during(() -> steps(process))).hasSizeLessThanOrEqualTo(MOST_FOR_COUNTS);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> all =
                IntStream.range(0, 7).mapToObj(n -> begin("Case " + n)).toList();

        RunningPage first = world.as(people.sam(), () -> cases.page(RunningFilter.of(process), 0, 4));
        RunningPage second = world.as(people.sam(), () -> cases.page(RunningFilter.of(process), 4, 4));

        assertThat(first.total()).isEqualTo(7);
        assertThat(first.cases()).hasSize(4);
        assertThat(second.cases()).hasSize(3);
        assertThat(java.util.stream.Stream.of(first, second)
                        .flatMap(page -> page.cases().stream())
                        .map(RunningCase::ref))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void onlyThoseWhoOperateOrAuditSeeWhatRuns() {
        assertThat(world.as(people.uma(), () -> cases.overview())).isNotNull();
        assertThatThrownBy(() -> world.as(people.dmitri(), () -> cases.overview()))
                .isInstanceOf(NotAllowed.class);
    }

    private String begin(String title) {
        return models.begin(process, people.pickA().id(), title);
    }

    private RunningPage page(PersonSummary person, RunningFilter filter) {
        return world.as(person, () -> cases.page(filter, 0, 50));
    }

    private List<String> refs(RunningFilter filter) {
        return page(people.sam(), filter).cases().stream().map(RunningCase::ref).toList();
    }

    private List<StepTokens> steps(String name) {
        return world.as(people.sam(), () -> cases.steps(name, null));
    }
}
