package org.throughline.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is at a meeting, for themselves or for a member. */
@Entity
@Table(name = "board_attendance")
class Attendance {

    @Id
    private UUID id;

    private UUID meetingId;
    private UUID personId;
    private boolean remote;
    private @Nullable UUID deputyFor;
    private boolean announced;
    private boolean accepted;
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(UUID meetingId, UUID personId, boolean remote, @Nullable UUID deputyFor, boolean announced) {
        this.id = UUID.randomUUID();
        this.meetingId = meetingId;
        this.personId = personId;
        this.remote = remote;
        this.deputyFor = deputyFor;
        this.announced = announced;
    }

    UUID personId() {
        return personId;
    }

    @Nullable
    UUID deputyFor() {
        return deputyFor;
    }

    boolean remote() {
        return remote;
    }

    boolean isHere() {
        return leftAt == null;
    }

    boolean counts() {
        return deputyFor == null || announced || accepted;
    }

    void accept() {
        accepted = true;
    }

    void leave(Instant now) {
        leftAt = now;
    }

    QuorumPolicy.Here here() {
        return new QuorumPolicy.Here(personId, deputyFor, announced, accepted);
    }
}
