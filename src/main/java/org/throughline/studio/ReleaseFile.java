package org.throughline.studio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file of a release, with the version from which it was made and who edits it now. */
@Entity
class ReleaseFile {

    @Id
    private UUID id;

    private UUID releaseId;

    @Enumerated(EnumType.STRING)
    private ModelKind kind;

    private String name;
    private String source;
    private @Nullable Integer baseVersion;
    private @Nullable String baseSource;
    private @Nullable Integer liveVersion;
    private @Nullable UUID lockedBy;
    private @Nullable Instant lockedAt;
    private UUID changedBy;
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReleaseFile() {}

    ReleaseFile(Release release, ModelName model, String source, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.releaseId = release.id();
        this.kind = model.kind();
        this.name = model.name();
        this.source = source;
        this.changedBy = by;
        this.changedAt = now;
    }

    /** It changes what is in force. */
    void basedOn(ModelInForce base, String sourceOfBase) {
        baseVersion = base.version();
        baseSource = sourceOfBase;
    }

    /** Somebody begins to edit it, or gives a sign that they still do. */
    void edit(UUID person, Instant now) {
        if (EditLockPolicy.isHeldByOther(lockedBy, lockedAt, person, now)) {
            throw new ReleaseRefused("studio.refused.locked", name);
        }
        lockedBy = person;
        lockedAt = now;
    }

    /**
     * Somebody edits it from now on, whoever did before.
     *
     * @return whose editing ends by it; empty when nobody else was editing
     */
    Optional<UUID> takeOver(UUID person, Instant now) {
        UUID before = EditLockPolicy.isHeldByOther(lockedBy, lockedAt, person, now) ? lockedBy : null;
        lockedBy = person;
        lockedAt = now;
        return Optional.ofNullable(before);
    }

    /** Whoever edits it stops; for anybody else nothing happens. */
    void leave(UUID person) {
        if (person.equals(lockedBy)) {
            lockedBy = null;
            lockedAt = null;
        }
    }

    /**
     * Takes what was written.
     *
     * @param began number of the state from which it was written
     */
    void save(UUID person, String written, int began, Instant now) {
        if (!person.equals(lockedBy) || began != version) {
            UUID holder = lockedBy;
            throw new FileChangedMeanwhile(holder == null || person.equals(holder) ? changedBy : holder, name, source);
        }
        lockedAt = now;
        if (!source.equals(written)) {
            source = written;
            changedBy = person;
            changedAt = now;
        }
    }

    void live(int number) {
        liveVersion = number;
    }

    ModelName model() {
        return new ModelName(kind, name);
    }

    UUID id() {
        return id;
    }

    UUID releaseId() {
        return releaseId;
    }

    String source() {
        return source;
    }

    Optional<String> baseSource() {
        return Optional.ofNullable(baseSource);
    }

    int version() {
        return version;
    }

    ReleaseFileSummary summary(@Nullable Integer inForce, Instant now) {
        boolean held = EditLockPolicy.isHeld(lockedBy, lockedAt, now);
        return new ReleaseFileSummary(
                model(),
                baseVersion,
                inForce,
                liveVersion,
                held ? lockedBy : null,
                changedBy,
                changedAt,
                version,
                SourceHash.of(source));
    }
}
