package org.throughline.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Circles;
import org.throughline.organisation.PersonSummary;
import org.throughline.studio.ReleaseDesk;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Steps that fail, by cause, and what becomes of trying them again. */
@ApplicationTest
class IncidentsTest {

    private static final int MOST_FOR_THE_LIST = 5;
    private static final String REASON = "The release is known now";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Incidents incidents;

    @Autowired
    private IncidentRounds rounds;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Circles circles;

    @Autowired
    private AuditTrail audit;

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
    void aProcessThatFails() {
        time.set("2026-12-01T10:00");
        models = new StuckModels(repository, runtime);
        people = world.logistics();
        process = models.failing();
    }

    @Test
    void whatFailsForTheSameReasonIsOneGroup() {
        List<String> refs =
                IntStream.range(0, 3).mapToObj(n -> begin("Case " + n)).toList();
        untilGivenUp();

        IncidentGroup group = group(people.sam());

        assertThat(group.step()).isEqualTo(StuckModels.STEP);
        assertThat(group.stepName()).isEqualTo("Tell");
        assertThat(group.exception()).isEqualTo("IllegalStateException");
        assertThat(group.message()).isEqualTo("Process variable … is not set");
        assertThat(group.incidents()).extracting(Incident::ref).containsExactlyInAnyOrderElementsOf(refs);
    }

    @Test
    void tryingAgainIsDoneByTheEngineAndFailsIntoTheSameIncidentWhenNothingChanged() {
        String ref = begin("Still broken");
        untilGivenUp();
        Incident before = group(people.sam()).incidents().get(0);

        retry(people.sam(), before);
        assertThat(groups(people.sam())).as("the engine has it").isEmpty();
        time.settle();

        assertThat(group(people.sam()).incidents()).extracting(Incident::ref).containsExactly(ref);
        assertThatThrownBy(() -> retry(people.sam(), before))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("incidentOver");
    }

    @Test
    void tryingAgainGoesOnOnceTheCauseIsGoneAndStandsOnRecordWithItsReason() {
        String ref = begin("Mended");
        untilGivenUp();
        String release = new ReleaseDesk(application).begin();
        runtime.setVariable(models.caseOf(ref), "releaseRef", release);

        retry(people.sam(), group(people.sam()).incidents().get(0));
        time.settle();

        assertThat(groups(people.sam())).isEmpty();
        assertThat(runtime.getActiveActivityIds(models.caseOf(ref))).containsExactly(StuckModels.TASK);
        List<AuditRecord> story = world.asSystem(() -> transaction.execute(status -> audit.of(ref)));
        assertThat(story).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("running.history.retried");
            assertThat(entry.details()).containsEntry("reason", REASON).containsEntry("step", "Tell");
            assertThat(entry.actorId()).isEqualTo(people.sam().id());
        });
    }

    @Test
    void aRoundTriesEachByItselfAndSaysWhatBecameOfIt() {
        begin("One");
        String paused = begin("Paused");
        begin("Three");
        untilGivenUp();
        runtime.suspendProcessInstanceById(models.caseOf(paused));
        String cause = group(people.sam()).key();

        List<RetryResult> results = world.as(people.sam(), () -> rounds.retryAll(cause, REASON));

        assertThat(results).hasSize(3);
        assertThat(results).filteredOn(result -> !result.done()).singleElement().satisfies(result -> {
            assertThat(result.incident().ref()).isEqualTo(paused);
            assertThat(result.refused()).isInstanceOf(OperationRefused.class).hasMessageContaining("paused");
        });
        assertThat(group(people.sam()).incidents()).extracting(Incident::ref).containsExactly(paused);
    }

    @Test
    void aRestrictedCaseIsHelpedOnWithoutAWord() {
        String ref = begin("Nobody shall read this");
        untilGivenUp();
        transaction.executeWithoutResult(
                status -> circles.draw(ref, Set.of(people.uma().id())));

        IncidentGroup group = group(people.sam());

        assertThat(group.message()).as("words of restricted cases only").isEmpty();
        Incident only = group.incidents().get(0);
        assertThat(only.restricted()).isTrue();
        assertThat(only.ref()).isNull();
        assertThat(only.title()).isEmpty();
        assertThat(only.waiting()).isEmpty();
        retry(people.sam(), only);
        assertThat(groups(people.sam())).isEmpty();
    }

    @Test
    void onlyOperatorsTryAgainAndAlwaysSayWhy() {
        begin("Asks for rights");
        untilGivenUp();
        Incident incident = group(people.uma()).incidents().get(0);

        assertThatThrownBy(() -> retry(people.uma(), incident)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(people.uma(), () -> rounds.retryAll("", REASON)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        world.doAs(people.sam(), () -> incidents.retry(new RetryIncident(incident.id(), "   ok "))))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("running.refused.reason");
    }

    @Test
    void theListCostsTheSameFewStatements() {
        IntStream.range(0, 8).forEach(n -> begin("Case " + n));
        untilGivenUp();
        group(people.sam());

        assertThat(statements.during(() -> groups(people.sam()))).hasSizeLessThanOrEqualTo(MOST_FOR_THE_LIST);
    }

    private String begin(String title) {
        return models.begin(process, people.pickA().id(), title);
    }

    /** Lets the engine try as often as it does by itself. */
    private void untilGivenUp() {
        time.forward(Duration.ofMinutes(30));
    }

    private void retry(PersonSummary person, Incident incident) {
        world.doAs(person, () -> incidents.retry(new RetryIncident(incident.id(), REASON)));
    }

    private List<IncidentGroup> groups(PersonSummary person) {
        return world.as(person, () -> incidents.byCause()).groups().stream()
                .filter(group -> group.process().equals(process))
                .toList();
    }

    private IncidentGroup group(PersonSummary person) {
        List<IncidentGroup> found = groups(person);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
