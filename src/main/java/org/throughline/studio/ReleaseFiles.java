package org.throughline.studio;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What authors do with the files of a draft: take one in, edit it under its lock, save, restore, take it out. */
@Service
@Transactional
public class ReleaseFiles {

    private final ReleaseRepository releases;
    private final ReleaseFileRepository files;
    private final KeptStates states;
    private final ReleaseDoor door;
    private final ModelsInForce models;
    private final SupplierVersions supplier;
    private final ReleaseNews news;
    private final ModelSignals signals;
    private final AuditTrail audit;
    private final Clock clock;

    ReleaseFiles(
            ReleaseRepository releases,
            ReleaseFileRepository files,
            KeptStates states,
            ReleaseDoor door,
            ModelsInForce models,
            SupplierVersions supplier,
            ReleaseNews news,
            ModelSignals signals,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
        this.files = files;
        this.states = states;
        this.door = door;
        this.models = models;
        this.supplier = supplier;
        this.news = news;
        this.signals = signals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes a model that is in force into a draft, as it is. One that is there already stays as it was written. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void change(String ref, ModelName model) {
        Release release = door.open(ref);
        if (files.findByReleaseIdAndKindAndName(release.id(), model.kind(), model.name())
                .isPresent()) {
            return;
        }
        ModelInForce base =
                models.find(model).orElseThrow(() -> new ReleaseRefused("studio.refused.noModel", model.file()));
        String source = models.source(model).orElseThrow();
        ReleaseFile file = add(release, model, source);
        file.basedOn(base, source);
        keep(file);
        audit.record(ref, "studio.history.fileTaken", Map.of("file", model.file()));
    }

    /**
     * Takes the newer file of the supplier into a draft, in place of what is in force; the author merges by hand what has to stay.
     *
     * @throws ReleaseRefused when no newer file waits, or the draft holds the model already
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void takeSupplier(String ref, ModelName model) {
        Release release = door.open(ref);
        if (!supplier.waiting().containsKey(model)) {
            throw new ReleaseRefused("studio.refused.noSupplier", model.file());
        }
        if (files.findByReleaseIdAndKindAndName(release.id(), model.kind(), model.name())
                .isPresent()) {
            throw new ReleaseRefused("studio.refused.inDraft", model.file());
        }
        ReleaseFile file = add(release, model, supplier.source(model));
        models.find(model)
                .ifPresent(base -> file.basedOn(base, models.source(model).orElseThrow()));
        keep(file);
        audit.record(ref, "studio.history.supplierTaken", Map.of("file", model.file()));
    }

    /**
     * Brings a new model into a draft.
     *
     * @param source its text; what is wrong with it the gate says later
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void bring(String ref, ModelName model, String source) {
        Release release = door.open(ref);
        ModelSizePolicy.checkName(model.name());
        ModelSizePolicy.checkSource(source);
        if (models.find(model).isPresent()) {
            throw new ReleaseRefused("studio.refused.exists", model.file());
        }
        if (files.findByReleaseIdAndKindAndName(release.id(), model.kind(), model.name())
                .isPresent()) {
            throw new ReleaseRefused("studio.refused.inDraft", model.file());
        }
        keep(add(release, model, source));
        audit.record(ref, "studio.history.fileNew", Map.of("file", model.file()));
    }

    /** Takes a file out of a draft; what is in force stays as it is. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void remove(String ref, ModelName model) {
        Release release = door.open(ref);
        ReleaseFile file = files.require(release.id(), model);
        file.edit(door.me(), clock.instant());
        files.delete(file);
        files.flush();
        audit.record(ref, "studio.history.fileRemoved", Map.of("file", model.file()));
        signals.changed(ref);
    }

    /**
     * Begins to edit a file, or gives a sign of still doing so.
     *
     * @return number of the state that a save names
     * @throws ReleaseRefused when somebody else edits it
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    @NotRecorded("says who writes now; what was written is recorded when it is submitted")
    public int edit(String ref, ModelName model) {
        ReleaseFile file = files.require(door.open(ref).id(), model);
        file.edit(door.me(), clock.instant());
        return keepFile(ref, file);
    }

    /**
     * Edits a file from now on, although somebody else does; they are told, and what they have not saved stays on their screen.
     *
     * @return number of the state that a save names
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public int takeOver(String ref, ModelName model) {
        Release release = door.open(ref);
        ReleaseFile file = files.require(release.id(), model);
        file.takeOver(door.me(), clock.instant()).ifPresent(before -> {
            Map<String, String> details =
                    Map.of("file", model.file(), "by", door.me().toString());
            news.tell(List.of(before), "studio.notice.takenOver", release, details);
            audit.record(ref, "studio.history.takenOver", Map.of("file", model.file(), "from", before.toString()));
        });
        return keepFile(ref, file);
    }

    /** Stops editing, so that somebody else may begin. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    @NotRecorded("says who writes now; what was written is recorded when it is submitted")
    public void leave(String ref, ModelName model) {
        Release release = releases.require(ref);
        ReleaseFile file = files.require(release.id(), model);
        file.leave(door.me());
        keepFile(ref, file);
    }

    /**
     * Saves what was written.
     *
     * @param began number of the state from which it was written
     * @return number of the state that it is now
     * @throws FileChangedMeanwhile when somebody else has the lock or was quicker; it carries what stands there now
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    @NotRecorded("a draft, saved every few seconds; its states are kept, and what is submitted is recorded")
    public int save(String ref, ModelName model, String source, int began) {
        ModelSizePolicy.checkSource(source);
        ReleaseFile file = files.require(door.open(ref).id(), model);
        boolean differs = !file.source().equals(source);
        file.save(door.me(), source, began, clock.instant());
        if (differs) {
            keep(file);
        }
        return keepFile(ref, file);
    }

    /**
     * Writes a file in one go, for programs: takes in what is in force or brings what is new, and saves it under the lock.
     *
     * @param began number of the state from which it was written; null for the state as it is
     * @return number of the state that it is now
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public int write(String ref, ModelName model, String source, @Nullable Integer began) {
        Release release = door.open(ref);
        if (files.findByReleaseIdAndKindAndName(release.id(), model.kind(), model.name())
                .isEmpty()) {
            if (models.find(model).isEmpty()) {
                bring(ref, model, source);
            } else {
                change(ref, model);
            }
        }
        int now = files.require(release.id(), model).version();
        if (began != null && began != now) {
            return save(ref, model, source, began);
        }
        int saved = save(ref, model, source, edit(ref, model));
        audit.record(ref, "studio.history.written", Map.of("file", model.file()));
        return saved;
    }

    /**
     * Makes an earlier state the newest one; the one before it stays among the states.
     *
     * @param stateId which one
     * @param began number of the state that is left by it
     * @return number of the state that it is now
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public int restore(String ref, ModelName model, UUID stateId, int began) {
        ReleaseFile file = files.require(door.open(ref).id(), model);
        String source = states.source(file.id(), stateId)
                .orElseThrow(() -> new ReleaseRefused("studio.refused.noState", model.file()));
        file.edit(door.me(), clock.instant());
        file.save(door.me(), source, began, clock.instant());
        states.keep(file.id(), source, door.me(), clock.instant());
        audit.record(ref, "studio.history.restored", Map.of("file", model.file()));
        return keepFile(ref, file);
    }

    /**
     * Another version went live while this was written, and the author has seen it: the file counts as made from that one.
     *
     * <p>What is written stays; the difference is told against the newer version from now on.
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void rebase(String ref, ModelName model) {
        ReleaseFile file = files.require(door.open(ref).id(), model);
        ModelInForce base =
                models.find(model).orElseThrow(() -> new ReleaseRefused("studio.refused.noModel", model.file()));
        file.basedOn(base, models.source(model).orElseThrow());
        keepFile(ref, file);
        audit.record(
                ref, "studio.history.rebased", Map.of("file", model.file(), "version", String.valueOf(base.version())));
    }

    private ReleaseFile add(Release release, ModelName model, String source) {
        if (files.findByReleaseIdOrderByKindAscNameAsc(release.id()).size() >= ModelSizePolicy.MOST_FILES) {
            throw new ReleaseRefused("studio.refused.manyFiles", ModelSizePolicy.MOST_FILES);
        }
        ReleaseFile file = new ReleaseFile(release, model, source, door.me(), clock.instant());
        signals.changed(release.ref());
        return file;
    }

    private void keep(ReleaseFile file) {
        files.saveAndFlush(file);
        states.keep(file.id(), file.source(), door.me(), clock.instant());
    }

    private int keepFile(String ref, ReleaseFile file) {
        files.saveAndFlush(file);
        signals.changed(ref);
        return file.version();
    }
}
