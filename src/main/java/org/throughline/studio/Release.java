package org.throughline.studio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One release: what it is for, who wrote it, who said yes, and how far it came. */
@Entity
@Table(name = "model_release")
class Release {

    @Id
    private UUID id;

    private String ref;
    private String title;
    private String reason;
    private String risk;
    private UUID authorId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    private String emergencyWhy;
    private Instant createdAt;
    private @Nullable Instant submittedAt;
    private @Nullable UUID reviewerId;
    private String reviewWords;
    private @Nullable Instant reviewedAt;
    private @Nullable Instant liveAt;
    private @Nullable String deploymentId;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;
    private String endWords;
    private @Nullable String evidence;
    private @Nullable String evidenceSha256;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    Release(String ref, DescribeRelease words, UUID authorId, UUID unitId, Instant now) {
        this.id = UUID.randomUUID();
        this.ref = ref;
        this.title = words.title();
        this.reason = words.reason();
        this.risk = words.risk();
        this.authorId = authorId;
        this.unitId = unitId;
        this.state = ReleaseState.DRAFT;
        this.createdAt = now;
        this.emergencyWhy = "";
        this.reviewWords = "";
        this.endWords = "";
    }

    void describe(DescribeRelease words) {
        checkOpen();
        title = words.title();
        reason = words.reason();
        risk = words.risk();
    }

    /** Asks another administrator; an emergency says why it cannot wait for a review. */
    void submit(String emergency, Instant now) {
        checkOpen();
        if (reason.isEmpty() || risk.isEmpty()) {
            throw new ReleaseRefused("studio.refused.words");
        }
        emergencyWhy = emergency;
        submittedAt = now;
        reviewerId = null;
        reviewWords = "";
        reviewedAt = null;
        state = ReleaseState.IN_REVIEW;
    }

    /** Its author takes it out of the review to go on writing. */
    void reopen() {
        require(ReleaseState.IN_REVIEW);
        state = ReleaseState.DRAFT;
    }

    void discard(UUID by, Instant now) {
        checkOpen();
        end(ReleaseState.DISCARDED, by, "", now);
    }

    /** Another administrator says yes or no; in an emergency a second time, afterwards. */
    void reviewed(UUID reviewer, String words, Instant now) {
        if (state != ReleaseState.IN_REVIEW && state != ReleaseState.LIVE) {
            throw new ReleaseRefused("studio.refused.notNow");
        }
        if (reviewer.equals(authorId)) {
            throw new ReleaseRefused("studio.refused.ownReview");
        }
        reviewerId = reviewer;
        reviewWords = words;
        reviewedAt = now;
    }

    /** It comes back to its author; whoever said no stays named, nobody when the gate did. */
    void returned() {
        require(ReleaseState.IN_REVIEW);
        state = ReleaseState.RETURNED;
    }

    void live(String deployment, String frozen, Instant now) {
        require(ReleaseState.IN_REVIEW);
        deploymentId = deployment;
        evidence = frozen;
        evidenceSha256 = SourceHash.of(frozen);
        liveAt = now;
        state = ReleaseState.LIVE;
    }

    void confirmed(@Nullable UUID by, String words, Instant now) {
        require(ReleaseState.LIVE);
        end(by == null ? ReleaseState.STAYED : ReleaseState.CONFIRMED, by, words, now);
    }

    /** Keeps who takes it back and why, until what was before is in force again. */
    void takeBackBecause(UUID by, String words) {
        require(ReleaseState.LIVE);
        endedBy = by;
        endWords = words;
    }

    void takenBack(Instant now) {
        require(ReleaseState.LIVE);
        end(ReleaseState.TAKEN_BACK, endedBy, endWords, now);
    }

    /** @throws ReleaseRefused when its files may not be changed now */
    void checkOpen() {
        if (!state.isOpen()) {
            throw new ReleaseRefused("studio.refused.notOpen", ref);
        }
    }

    private void require(ReleaseState expected) {
        if (state != expected) {
            throw new ReleaseRefused("studio.refused.notNow");
        }
    }

    private void end(ReleaseState how, @Nullable UUID by, String words, Instant now) {
        state = how;
        endedBy = by;
        endWords = words;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    UUID authorId() {
        return authorId;
    }

    UUID unitId() {
        return unitId;
    }

    ReleaseState state() {
        return state;
    }

    @Nullable
    String deploymentId() {
        return deploymentId;
    }

    @Nullable
    String evidence() {
        return evidence;
    }

    ReleaseSummary summary() {
        return new ReleaseSummary(
                ref,
                title,
                reason,
                risk,
                authorId,
                unitId,
                state,
                emergencyWhy,
                createdAt,
                submittedAt,
                reviewerId,
                reviewWords,
                reviewedAt,
                liveAt,
                endedAt,
                endedBy,
                endWords,
                evidenceSha256);
    }
}
