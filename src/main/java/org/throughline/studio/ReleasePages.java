package org.throughline.studio;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.process.Finding;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.promise.PromiseStatus;
import org.throughline.promise.PromiseSummary;
import org.throughline.promise.Promises;
import org.throughline.studio.diff.DiffWord;

/** What screens and programs read about releases. */
@Service
@Transactional(readOnly = true)
public class ReleasePages {

    private final ReleaseRepository releases;
    private final ReleaseFileRepository files;
    private final ReleaseCommentStore comments;
    private final KeptStates states;
    private final ReleaseGate gate;
    private final ReleaseDoor door;
    private final ModelsInForce models;
    private final Promises promises;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    ReleasePages(
            ReleaseRepository releases,
            ReleaseFileRepository files,
            ReleaseCommentStore comments,
            KeptStates states,
            ReleaseGate gate,
            ReleaseDoor door,
            ModelsInForce models,
            Promises promises,
            People people,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
        this.files = files;
        this.comments = comments;
        this.states = states;
        this.gate = gate;
        this.door = door;
        this.models = models;
        this.promises = promises;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Some of the releases in these states, the newest first. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public List<ReleaseSummary> page(Set<ReleaseState> in, int from, int most) {
        return releases.page(in, from, most).stream().map(Release::summary).toList();
    }

    /** How many releases are in these states. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public long count(Set<ReleaseState> in) {
        return releases.countByStateIn(in);
    }

    /** One release with everything around it. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public ReleasePage of(String ref) {
        Release release = releases.require(ref);
        List<ReleaseFile> own = files.findByReleaseIdOrderByKindAscNameAsc(release.id());
        List<ReleaseFileSummary> shown = shown(own);
        List<ReleaseComment> said = comments.of(release.id());
        List<AuditRecord> story = audit.of(ref);
        return new ReleasePage(
                release.summary(),
                shown,
                findings(release, own),
                words(own),
                said,
                dueAt(ref),
                story,
                names(release.summary(), shown, said, story),
                release.authorId().equals(door.me()));
    }

    /** One file of a release as its editor opens it. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public DraftFile file(String ref, ModelName model) {
        Release release = releases.require(ref);
        ReleaseFile file = files.require(release.id(), model);
        List<ReleaseFileSummary> shown = shown(List.of(file));
        List<KeptState> kept = states.of(file.id());
        List<ReleaseComment> said = comments.of(release.id()).stream()
                .filter(comment -> comment.model().equals(model))
                .toList();
        Set<UUID> ids = people(release.summary(), shown, said);
        kept.forEach(state -> ids.add(state.savedBy()));
        return new DraftFile(
                release.summary(),
                shown.get(0),
                file.source(),
                file.baseSource().orElse(""),
                kept,
                findings(release, files.findByReleaseIdOrderByKindAscNameAsc(release.id())).stream()
                        .filter(finding -> finding.model().equals(model.name()))
                        .toList(),
                said,
                names(ids));
    }

    /** What differs between a source that somebody has written and the file as it is saved. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public List<DiffWord> differences(String ref, ModelName model, String written) {
        ReleaseFile file = files.require(releases.require(ref).id(), model);
        return ReleaseWords.of(model, written, file.source(), 0).words();
    }

    /** The evidence that was frozen when the release went live, as JSON; empty before that. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public String evidence(String ref) {
        return Objects.requireNonNullElse(releases.require(ref).evidence(), "");
    }

    private List<ReleaseFileSummary> shown(List<ReleaseFile> own) {
        Map<ModelName, Integer> inForce = new HashMap<>();
        models.all().forEach(model -> inForce.put(model.model(), model.version()));
        Instant now = clock.instant();
        return own.stream()
                .map(file -> file.summary(inForce.get(file.model()), now))
                .toList();
    }

    private List<Finding> findings(Release release, List<ReleaseFile> own) {
        if ((!release.state().isOpen() && release.state() != ReleaseState.IN_REVIEW) || own.isEmpty()) {
            return List.of();
        }
        Map<ModelName, String> sources = new TreeMap<>();
        own.forEach(file -> sources.put(file.model(), file.source()));
        return gate.check(sources, models.sources());
    }

    private List<ReleaseWords> words(List<ReleaseFile> own) {
        Map<String, Long> running = models.runningCases();
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

    private @Nullable Instant dueAt(String ref) {
        return promises.of(ref).stream()
                .filter(promise -> promise.status() == PromiseStatus.OPEN)
                .map(PromiseSummary::dueAt)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Map<UUID, String> names(
            ReleaseSummary summary,
            List<ReleaseFileSummary> shown,
            List<ReleaseComment> said,
            List<AuditRecord> story) {
        Set<UUID> ids = people(summary, shown, said);
        story.stream().map(AuditRecord::actorId).filter(Objects::nonNull).forEach(ids::add);
        ids.addAll(
                RecordedValues.people(story.stream().map(AuditRecord::details).toList()));
        return names(ids);
    }

    private static Set<UUID> people(ReleaseSummary summary, List<ReleaseFileSummary> shown, List<ReleaseComment> said) {
        return Stream.of(
                        Stream.of(summary.authorId(), summary.reviewerId(), summary.endedBy()),
                        shown.stream().flatMap(file -> Stream.of(file.lockedBy(), file.changedBy())),
                        said.stream().flatMap(comment -> Stream.of(comment.personId(), comment.resolvedBy())))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<UUID, String> names(Collection<UUID> ids) {
        return people.byIds(ids).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
    }
}
