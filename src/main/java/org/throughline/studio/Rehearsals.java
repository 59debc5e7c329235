package org.throughline.studio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.scenario.ElementNames;
import org.throughline.studio.scenario.Expectations;
import org.throughline.studio.scenario.Sandbox;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioJson;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.ScenarioWay;
import org.throughline.studio.scenario.Verdict;
import org.throughline.studio.scenario.Verdict.Difference;
import org.throughline.studio.scenario.Verdict.Part;

/**
 * Plays the scenarios of a release's processes in the sandbox before anybody is asked about it (ADR 26).
 *
 * <p>Tables and forms have no scenarios: no step of a process asks a table by itself, and what a form asks is not looked at there.
 */
@Service
@Transactional
public class Rehearsals {

    private final ReleaseRepository releases;
    private final ReleaseDoor door;
    private final RehearsalStore store;
    private final ScenarioStore scenarios;
    private final ModelsInForce models;
    private final Sandbox sandbox;
    private final ModelSignals signals;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Rehearsals(
            ReleaseRepository releases,
            ReleaseDoor door,
            RehearsalStore store,
            ScenarioStore scenarios,
            ModelsInForce models,
            Sandbox sandbox,
            ModelSignals signals,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.releases = releases;
        this.door = door;
        this.store = store;
        this.scenarios = scenarios;
        this.models = models;
        this.sandbox = sandbox;
        this.signals = signals;
        this.audit = audit;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** How the scenarios of a release went when they were last played, by model and name; empty when they were not. */
    @Transactional(readOnly = true)
    @RequiresPermission(Permission.SEE_PROCESSES)
    public List<RehearsedScenario> of(String ref) {
        return store.of(releases.require(ref).id());
    }

    /**
     * Plays every scenario of every process in a draft; what was signed off before has to be signed off again.
     *
     * <p>Playing takes seconds and holds no transaction: it reads, plays, and then keeps what came out. What was written meanwhile
     * counts as not played.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void play(String ref) {
        List<Trial> trials = Objects.requireNonNull(transaction.execute(status -> trials(door.open(ref))));
        List<Played> played = trials.stream().map(this::played).toList();
        transaction.executeWithoutResult(status -> keep(door.open(ref), played));
    }

    /** A scenario of a process with what is written now and what is in force. */
    private record Trial(String model, String source, String inForce, String name, Scenario scenario) {}

    /** How it went, its way, and the scenario as it is once signed off; empty when it is dropped then. */
    private record Played(RehearsedScenario went, ScenarioWay way, String expected) {}

    private List<Trial> trials(Release release) {
        List<Trial> trials = new ArrayList<>();
        door.sources(release).forEach((model, source) -> {
            if (model.kind() == ModelKind.PROCESS) {
                String inForce = models.source(model).orElse(source);
                scenarios
                        .of(release.id(), model.name())
                        .forEach((name, scenario) ->
                                trials.add(new Trial(model.name(), source, inForce, name, scenario)));
            }
        });
        return trials;
    }

    private Played played(Trial trial) {
        ScenarioRun run = sandbox.run(trial.model(), trial.source(), trial.scenario());
        Verdict verdict = Verdict.of(trial.scenario(), run);
        boolean through = run.problem() == ScenarioRun.Problem.NONE;
        List<Difference> differences = through
                ? named(verdict, trial)
                : List.of(new Difference(
                        Part.STOPPED,
                        String.valueOf(run.stoppedAt()),
                        new ElementNames(trial.inForce()).words(run.said())));
        return new Played(
                new RehearsedScenario(
                        trial.model(),
                        trial.name(),
                        trial.scenario().title(),
                        SourceHash.of(trial.source()),
                        verdict.isMet(),
                        differences,
                        null),
                ScenarioWay.of(trial.name(), trial.scenario().title(), run),
                through ? ScenarioJson.write(trial.scenario().expecting(Expectations.of(run))) : "");
    }

    private static List<Difference> named(Verdict verdict, Trial trial) {
        ElementNames before = new ElementNames(trial.inForce());
        ElementNames after = new ElementNames(trial.source());
        return verdict.differences().stream()
                .map(difference -> new Difference(
                        difference.part(), before.words(difference.expected()), after.words(difference.happened())))
                .toList();
    }

    private void keep(Release release, List<Played> played) {
        store.clear(release.id());
        played.forEach(one -> store.keep(release.id(), one.went(), one.way(), one.expected()));
        long unmet = played.stream().filter(one -> !one.went().met()).count();
        audit.record(
                release.ref(),
                "scenarios.history.played",
                Map.of("played", String.valueOf(played.size()), "unmet", String.valueOf(unmet)));
        signals.changed(release.ref());
    }

    /**
     * The author says that a changed expectation is meant: from when the release is live, what happened is expected; a scenario that
     * could not be played to its end is dropped.
     *
     * @throws ReleaseRefused when the reader did not write the release, or there is nothing of that name to sign off
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void accept(String ref, String model, String name) {
        Release release = door.open(ref);
        if (!release.authorId().equals(door.me())) {
            throw new ReleaseRefused("scenarios.refused.onlyAuthor");
        }
        RehearsedScenario signed = store.of(release.id()).stream()
                .filter(one -> one.model().equals(model) && one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ReleaseRefused("scenarios.refused.nothing"));
        if (!store.sign(release.id(), model, name, door.me(), clock.instant())) {
            throw new ReleaseRefused("scenarios.refused.nothing");
        }
        audit.record(
                ref,
                signed.isStopped() ? "scenarios.history.dropped" : "scenarios.history.signed",
                Map.of("file", model, "title", signed.title()));
        signals.changed(ref);
    }
}
