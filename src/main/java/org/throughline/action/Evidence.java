package org.throughline.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that shows that an action is there and in use. The fingerprint tells whether a file was swapped later. */
@Entity
class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String label;
    private @Nullable UUID attachmentId;
    private @Nullable String link;
    private String sha256;
    private UUID addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    private Evidence(UUID actionId, EvidenceKind kind, String label, String sha256, UUID addedBy, Instant now) {
        this.actionId = actionId;
        this.kind = kind;
        this.label = label;
        this.sha256 = sha256;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    static Evidence sentence(UUID actionId, String text, UUID addedBy, Instant now) {
        return new Evidence(actionId, EvidenceKind.SENTENCE, text, Sha256.of(text), addedBy, now);
    }

    static Evidence link(UUID actionId, String address, UUID addedBy, Instant now) {
        Evidence added = new Evidence(actionId, EvidenceKind.LINK, address, Sha256.of(address), addedBy, now);
        added.link = address;
        return added;
    }

    static Evidence file(UUID actionId, UUID attachmentId, String name, byte[] content, UUID addedBy, Instant now) {
        Evidence added = new Evidence(actionId, EvidenceKind.FILE, name, Sha256.of(content), addedBy, now);
        added.attachmentId = attachmentId;
        return added;
    }

    EvidenceKind kind() {
        return kind;
    }

    EvidenceSummary summary() {
        return new EvidenceSummary(kind, label, attachmentId, link, sha256, addedBy, addedAt);
    }
}
