package org.throughline.studio;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.persistence.References;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What authors do with a release as a whole: begin it, say what it is for, submit it, take it out of the review, let it go. */
@Service
@Transactional
public class Releases {

    private final ReleaseRepository releases;
    private final ReleaseFileRepository files;
    private final ReleaseDoor door;
    private final ReleaseGate gate;
    private final RehearsalGate rehearsals;
    private final ModelsInForce models;
    private final ReleaseProcess process;
    private final ReleaseNews news;
    private final ModelSignals signals;
    private final References references;
    private final AuditTrail audit;
    private final Clock clock;

    Releases(
            ReleaseRepository releases,
            ReleaseFileRepository files,
            ReleaseDoor door,
            ReleaseGate gate,
            RehearsalGate rehearsals,
            ModelsInForce models,
            ReleaseProcess process,
            ReleaseNews news,
            ModelSignals signals,
            References references,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
        this.files = files;
        this.door = door;
        this.gate = gate;
        this.rehearsals = rehearsals;
        this.models = models;
        this.process = process;
        this.news = news;
        this.signals = signals;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a release.
     *
     * @return its reference
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public String begin(DescribeRelease words) {
        Release release = new Release(references.next("REL"), words, door.me(), door.place(), clock.instant());
        releases.saveAndFlush(release);
        changed(release, "studio.history.begun", Map.of());
        return release.ref();
    }

    /** Says what a draft is for. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void describe(String ref, DescribeRelease words) {
        Release release = door.open(ref);
        release.describe(words);
        changed(release, "studio.history.described", Map.of());
    }

    /**
     * Asks another administrator to review the release.
     *
     * @param emergencyWhy why it cannot wait; then the other one only agrees and the review comes afterwards. Empty otherwise
     * @throws ReleaseRefused when it is empty, lacks words, has an error, goes over a newer version, has a scenario that is not as
     *     expected and not signed off, or nobody could review it
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void submit(String ref, String emergencyWhy) {
        Release release = door.open(ref);
        if (!release.authorId().equals(door.me())) {
            throw new ReleaseRefused("studio.refused.onlyAuthor");
        }
        Map<ModelName, String> sources = door.sources(release);
        if (sources.isEmpty()) {
            throw new ReleaseRefused("studio.refused.empty");
        }
        List<UUID> reviewers = door.others(release.unitId(), release.authorId());
        if (reviewers.isEmpty()) {
            throw new ReleaseRefused("studio.refused.nobodyElse");
        }
        release.submit(DescribeRelease.checkText(emergencyWhy), clock.instant());
        checkFiles(release);
        if (ReleaseGate.blocks(gate.check(sources, models.sources()))) {
            throw new ReleaseRefused("studio.refused.errors");
        }
        rehearsals.check(release, sources);
        boolean emergency = release.summary().isEmergency();
        changed(release, emergency ? "studio.history.emergency" : "studio.history.submitted", Map.of());
        process.submit(ref, release.summary().title(), release.unitId(), release.authorId(), emergency);
        news.tell(
                reviewers,
                emergency ? "studio.notice.emergency" : "studio.notice.submitted",
                release,
                Map.of("by", release.authorId().toString()));
    }

    /** Its author takes a release out of the review to go on writing. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void withdraw(String ref) {
        Release release = asAuthor(ref);
        release.reopen();
        changed(release, "studio.history.withdrawn", Map.of());
        process.withdraw(ref);
    }

    /** A draft is not wanted any more; it stays readable. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void discard(String ref) {
        Release release = asAuthor(ref);
        release.discard(door.me(), clock.instant());
        changed(release, "studio.history.discarded", Map.of());
    }

    private Release asAuthor(String ref) {
        Release release = releases.require(ref);
        if (!release.authorId().equals(door.me())) {
            throw new NotAllowed();
        }
        return release;
    }

    private void checkFiles(Release release) {
        for (ReleaseFile file : files.findByReleaseIdOrderByKindAscNameAsc(release.id())) {
            Integer inForce =
                    models.find(file.model()).map(ModelInForce::version).orElse(null);
            if (file.summary(inForce, clock.instant()).isOvertaken()) {
                throw new ReleaseRefused(
                        "studio.refused.overtaken", file.model().file());
            }
        }
    }

    private void changed(Release release, String action, Map<String, String> details) {
        releases.saveAndFlush(release);
        audit.record(release.ref(), action, details);
        signals.changed(release.ref());
    }
}
