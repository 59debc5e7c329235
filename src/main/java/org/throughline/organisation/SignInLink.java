package org.throughline.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Says which person a provider means by a subject. */
@Entity
class SignInLink {

    @Id
    private UUID id;

    private UUID personId;
    private String issuer;
    private String subject;
    private Instant linkedAt;
    private UUID linkedBy;

    @SuppressWarnings("NullAway.Init")
    protected SignInLink() {}

    SignInLink(UUID personId, String issuer, String subject, Instant linkedAt, UUID linkedBy) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.issuer = issuer;
        this.subject = subject;
        this.linkedAt = linkedAt;
        this.linkedBy = linkedBy;
    }

    UUID personId() {
        return personId;
    }

    String subject() {
        return subject;
    }
}
