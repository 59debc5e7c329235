package org.throughline.barrier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/** How a barrier is removed, and who says that it is gone. */
@Embeddable
class Removal {

    @Column(name = "removal_what")
    private @Nullable String what;

    @Column(name = "removal_by")
    private @Nullable UUID promisedBy;

    @Column(name = "removal_owner_id")
    private @Nullable UUID ownerId;

    @Column(name = "removal_due")
    private @Nullable LocalDate due;

    @Column(name = "removal_action_ref")
    private @Nullable String actionRef;

    @Column(name = "removal_finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "confirmer_id")
    private @Nullable UUID confirmerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmer_role")
    private @Nullable Role confirmerRole;

    @Column(name = "confirmers_asked")
    private @Nullable String asked;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmation_words")
    private @Nullable String confirmationWords;

    protected Removal() {}

    /** Somebody says that it is already gone. */
    static Removal alreadyDone(String what, UUID by, Instant now) {
        Removal removal = new Removal();
        removal.what = what;
        removal.promisedBy = by;
        removal.finishedAt = now;
        return removal;
    }

    /** Somebody will see to it. */
    static Removal promised(String what, @Nullable UUID by, UUID ownerId, LocalDate due) {
        Removal removal = new Removal();
        removal.what = what;
        removal.promisedBy = by;
        removal.ownerId = ownerId;
        removal.due = due;
        return removal;
    }

    void follow(String ref) {
        actionRef = ref;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    void ask(Confirmer confirmer) {
        confirmerId = confirmer.personId();
        confirmerRole = confirmer.role();
        Set<UUID> all = new LinkedHashSet<>(asked());
        all.add(confirmer.personId());
        asked = String.join(",", all.stream().map(UUID::toString).toList());
    }

    /** Somebody else sees to it; the day stays. */
    void ownedBy(UUID personId) {
        ownerId = personId;
    }

    /** Somebody else is asked in the confirmer's place. */
    void confirmedThrough(UUID personId) {
        if (confirmerRole != null) {
            ask(new Confirmer(personId, confirmerRole));
        }
    }

    void confirm(UUID by, @Nullable String words, Instant now) {
        confirmedBy = by;
        confirmationWords = words;
        confirmedAt = now;
    }

    Set<UUID> asked() {
        if (asked == null) {
            return Set.of();
        }
        Set<UUID> all = new LinkedHashSet<>();
        Arrays.stream(asked.split(",", -1)).map(UUID::fromString).forEach(all::add);
        return all;
    }

    /** Who was asked last, null before anybody was. */
    @Nullable
    Confirmer confirmer() {
        return confirmerId == null || confirmerRole == null ? null : new Confirmer(confirmerId, confirmerRole);
    }

    @Nullable
    UUID promisedBy() {
        return promisedBy;
    }

    RemovalSummary summary() {
        return new RemovalSummary(
                what,
                promisedBy,
                ownerId,
                due,
                actionRef,
                finishedAt,
                confirmerId,
                confirmedBy,
                confirmedAt,
                confirmationWords);
    }

    @Nullable
    UUID ownerId() {
        return ownerId;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    String what() {
        return what;
    }
}
