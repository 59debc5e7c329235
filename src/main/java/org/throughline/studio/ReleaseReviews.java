package org.throughline.studio;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.task.TaskFact;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;

/** The steps that administrators take by their tasks: review a release, agree to an emergency, say whether it stays. */
@Service
@Transactional
public class ReleaseReviews {

    private final ReleaseRepository releases;
    private final ReleaseFileRepository files;
    private final ModelsInForce models;
    private final ReleaseDoor door;
    private final ModelSignals signals;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    ReleaseReviews(
            ReleaseRepository releases,
            ReleaseFileRepository files,
            ModelsInForce models,
            ReleaseDoor door,
            ModelSignals signals,
            People people,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
        this.files = files;
        this.models = models;
        this.door = door;
        this.signals = signals;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers about a release that somebody else wrote.
     *
     * @param yes whether it may go live, or stay where it is already
     * @param words what the reviewer says about it; may be empty for a yes
     * @throws ReleaseRefused to its author, and to whoever administers no processes
     */
    @AnySignedIn
    public void review(String ref, boolean yes, String words) {
        Release release = door.asTaskHolder(ref);
        release.reviewed(door.me(), DescribeRelease.checkText(words), clock.instant());
        if (release.state() == ReleaseState.LIVE) {
            afterwards(release, yes, DescribeRelease.checkText(words));
        }
        save(release, yes ? "studio.history.approved" : "studio.history.refused");
    }

    /** Says that a live release stays. */
    @AnySignedIn
    public void stays(String ref) {
        Release release = door.asTaskHolder(ref);
        release.confirmed(door.me(), "", clock.instant());
        save(release, "studio.history.confirmed");
    }

    /**
     * Takes a live release back: what was before is in force again when the step is done.
     *
     * @throws ReleaseRefused when a later release has changed one of its files since
     */
    @AnySignedIn
    public void takeBack(String ref, String why) {
        Release release = door.asTaskHolder(ref);
        checkStillInForce(release);
        release.takeBackBecause(door.me(), DescribeRelease.checkText(why));
        save(release, "studio.history.takeBack");
    }

    /** What whoever has a task about it reads first. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<TaskFact> facts(String ref) {
        Release release = door.asReader(ref);
        ReleaseSummary summary = release.summary();
        return List.of(
                new TaskFact("studio.fact.reason", summary.reason()),
                new TaskFact("studio.fact.risk", summary.risk()),
                new TaskFact(
                        "studio.fact.author", people.person(summary.authorId()).displayName()));
    }

    /** In an emergency the review comes when it is in force already: a yes confirms it, a no takes it back. */
    private void afterwards(Release release, boolean yes, String words) {
        if (yes) {
            release.confirmed(door.me(), words, clock.instant());
        } else {
            checkStillInForce(release);
            release.takeBackBecause(door.me(), words);
        }
    }

    private void checkStillInForce(Release release) {
        for (ReleaseFile file : files.findByReleaseIdOrderByKindAscNameAsc(release.id())) {
            if (!models.source(file.model()).orElse("").equals(file.source())) {
                throw new ReleaseRefused(
                        "studio.refused.laterRelease", file.model().file());
            }
        }
    }

    private void save(Release release, String action) {
        releases.saveAndFlush(release);
        audit.record(release.ref(), action, Map.of());
        signals.changed(release.ref());
    }
}
