package org.throughline.studio;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.process.Finding;
import org.throughline.organisation.CalledByProcess;

/** What the process of a release does by itself: bring it live, return it, weigh whether it is healthy, take it back. */
@Service
@Transactional
public class ReleaseSteps {

    private final ReleaseRepository releases;
    private final ReleaseFileRepository files;
    private final ReleaseGate gate;
    private final ReleaseDoor door;
    private final ReleaseEvidence evidence;
    private final RehearsalStore rehearsals;
    private final ScenarioStore scenarios;
    private final ModelsInForce models;
    private final ModelDeployment deployment;
    private final SupplierVersions supplier;
    private final ReleaseNews news;
    private final ModelSignals signals;
    private final AuditTrail audit;
    private final Clock clock;

    ReleaseSteps(
            ReleaseRepository releases,
            ReleaseFileRepository files,
            ReleaseGate gate,
            ReleaseDoor door,
            ReleaseEvidence evidence,
            RehearsalStore rehearsals,
            ScenarioStore scenarios,
            ModelsInForce models,
            ModelDeployment deployment,
            SupplierVersions supplier,
            ReleaseNews news,
            ModelSignals signals,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
        this.files = files;
        this.gate = gate;
        this.door = door;
        this.evidence = evidence;
        this.rehearsals = rehearsals;
        this.scenarios = scenarios;
        this.models = models;
        this.deployment = deployment;
        this.supplier = supplier;
        this.news = news;
        this.signals = signals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Brings an approved release live as a whole: gate, deployment and evidence in the transaction of the engine's step.
     *
     * @return false when the gate refuses it now, or another version went live meanwhile; then nothing was deployed
     */
    @CalledByProcess
    public boolean goLive(String ref) {
        supplier.lock();
        Release release = releases.require(ref);
        List<ReleaseFile> own = files.findByReleaseIdOrderByKindAscNameAsc(release.id());
        Map<ModelName, String> changed = door.sources(release);
        Map<ModelName, String> inForce = models.sources();
        List<Finding> findings = gate.check(changed, inForce);
        if (ReleaseGate.blocks(findings) || own.stream().anyMatch(this::isOvertaken)) {
            return false;
        }
        Map<String, Long> running = models.runningCases();
        ModelDeployment.Deployed deployed = deployment.deploy(ref, DeploymentParts.of(changed, inForce));
        deployed.models()
                .forEach(version -> own.stream()
                        .filter(file -> file.model().equals(version.model()))
                        .forEach(file -> file.live(version.number())));
        files.saveAllAndFlush(own);
        Instant now = clock.instant();
        String frozen = evidence.write(new ReleaseEvidence.Live(
                release.summary(),
                parts(own),
                findings,
                rehearsals.of(release.id()),
                scenarios.written(release.id()),
                words(own, running),
                deployed,
                now));
        release.live(deployed.deploymentId(), frozen, now);
        supplier.decided(changed.keySet());
        save(release, "studio.history.live", Map.of("sha256", SourceHash.of(frozen)));
        news.tell(List.of(release.authorId()), "studio.notice.live", release, Map.of());
        return true;
    }

    /** It comes back to its author: the reviewer said no, or the gate did at the last moment. */
    @CalledByProcess
    public void giveBack(String ref) {
        Release release = releases.require(ref);
        release.returned();
        save(release, "studio.history.returned", Map.of());
        news.tell(List.of(release.authorId()), "studio.notice.returned", release, Map.of());
    }

    /** Nobody has reviewed it in time: all who could are told again. */
    @CalledByProcess
    public void tellLate(String ref) {
        Release release = releases.require(ref);
        news.tell(others(release), "studio.notice.late", release, Map.of());
        audit.record(ref, "studio.history.late", Map.of());
    }

    /**
     * Nobody has said whether it stays.
     *
     * @return whether no case of its versions has an incident; when one has, somebody has to say it
     */
    @CalledByProcess
    public boolean weigh(String ref) {
        Release release = releases.require(ref);
        String deploymentId = release.deploymentId();
        long incidents = deploymentId == null ? 0 : deployment.incidents(deploymentId);
        if (incidents > 0) {
            audit.record(ref, "studio.history.unhealthy", Map.of("incidents", String.valueOf(incidents)));
            List<UUID> everybody = new ArrayList<>(others(release));
            everybody.add(release.authorId());
            news.tell(everybody, "studio.notice.unhealthy", release, Map.of());
        }
        return incidents == 0;
    }

    /** Ends the watch over a release that stays; who said so stands there already, or nobody did. */
    @CalledByProcess
    public void close(String ref) {
        Release release = releases.require(ref);
        if (release.state() == ReleaseState.LIVE) {
            release.confirmed(null, "", clock.instant());
            save(release, "studio.history.stayed", Map.of());
        }
    }

    /** Puts back in force what was before, as a new deployment; what the release brought first starts no case any more. */
    @CalledByProcess
    public void takeBack(String ref) {
        supplier.lock();
        Release release = releases.require(ref);
        Map<ModelName, String> before = new TreeMap<>();
        for (ReleaseFile file : files.findByReleaseIdOrderByKindAscNameAsc(release.id())) {
            file.baseSource().ifPresent(source -> before.put(file.model(), source));
            if (file.baseSource().isEmpty() && file.model().kind() == ModelKind.PROCESS) {
                deployment.stopStarts(file.model().name());
            }
        }
        if (!before.isEmpty()) {
            deployment.deploy(ref, DeploymentParts.of(before, models.sources()));
        }
        release.takenBack(clock.instant());
        save(release, "studio.history.takenBack", Map.of());
        news.tell(List.of(release.authorId()), "studio.notice.takenBack", release, Map.of());
    }

    private List<UUID> others(Release release) {
        return door.others(release.unitId(), release.authorId());
    }

    private boolean isOvertaken(ReleaseFile file) {
        Integer inForce = models.find(file.model()).map(ModelInForce::version).orElse(null);
        return file.summary(inForce, clock.instant()).isOvertaken();
    }

    private List<ReleaseEvidence.Part> parts(List<ReleaseFile> own) {
        return own.stream()
                .map(file -> new ReleaseEvidence.Part(
                        file.model(),
                        file.summary(null, clock.instant()).baseVersion(),
                        file.source(),
                        file.baseSource().orElse("")))
                .toList();
    }

    private static List<ReleaseWords> words(List<ReleaseFile> own, Map<String, Long> running) {
        return own.stream()
                .map(file -> ReleaseWords.of(
                        file.model(),
                        file.baseSource().orElse(""),
                        file.source(),
                        file.model().kind() == ModelKind.PROCESS
                                ? running.getOrDefault(file.model().name(), 0L)
                                : 0))
                .toList();
    }

    private void save(Release release, String action, Map<String, String> details) {
        releases.saveAndFlush(release);
        audit.record(release.ref(), action, details);
        signals.changed(release.ref());
    }
}
