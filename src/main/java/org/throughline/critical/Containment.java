package org.throughline.critical;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked to keep people safe; an action once the process has started it. */
@Entity
class Containment {

    @Id
    private UUID id;

    private UUID eventId;
    private String title;
    private UUID ownerId;
    private LocalDate dueOn;
    private Instant askedAt;
    private @Nullable String actionRef;

    @SuppressWarnings("NullAway.Init")
    protected Containment() {}

    Containment(CriticalEvent event, Contain asked, Instant now) {
        this.id = UUID.randomUUID();
        this.eventId = event.id();
        this.title = asked.title();
        this.ownerId = asked.ownerId();
        this.dueOn = asked.due();
        this.askedAt = now;
    }

    void startedAs(String ref) {
        actionRef = ref;
    }

    boolean isWaiting() {
        return actionRef == null;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    UUID ownerId() {
        return ownerId;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
