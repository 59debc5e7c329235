package org.throughline.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A member's conflict of interest on one item. */
@Entity
class ConflictDeclaration {

    @Id
    private UUID id;

    private String itemRef;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ConflictEffect effect;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected ConflictDeclaration() {}

    ConflictDeclaration(String itemRef, UUID personId, ConflictEffect effect, String reason) {
        this.id = UUID.randomUUID();
        this.itemRef = itemRef;
        this.personId = personId;
        this.effect = effect;
        this.reason = reason;
    }

    UUID personId() {
        return personId;
    }

    ConflictEffect effect() {
        return effect;
    }

    String reason() {
        return reason;
    }

    void change(ConflictEffect newEffect, String newReason) {
        this.effect = newEffect;
        this.reason = newReason;
    }
}
