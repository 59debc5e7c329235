package org.throughline.session.ui.room;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;
import org.throughline.session.CycleState;
import org.throughline.session.RoomSnapshot;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionKind;
import org.throughline.session.SessionState;
import org.throughline.session.Stage;

/**
 * A room as it is drawn now.
 *
 * @param room what the reader may see of it
 * @param names names of the people who are mentioned
 * @param here people who have it open
 * @param words days and times at the place of the work
 * @param clock the product's clock
 */
record RoomScene(RoomSnapshot room, Map<UUID, String> names, int here, Words words, Clock clock) {

    CycleState state() {
        return room.cycle().state();
    }

    boolean facilitates() {
        return room.facilitates();
    }

    Optional<SessionFacts> session() {
        return Optional.ofNullable(room.session());
    }

    /** The session in which people are now. */
    Optional<SessionFacts> live() {
        return session().filter(session -> session.state().isLive());
    }

    boolean isLive(SessionKind kind) {
        return live().filter(session -> session.kind() == kind).isPresent();
    }

    boolean isIn(Stage stage) {
        return live().filter(session -> session.stage() == stage).isPresent();
    }

    /** The session that can be opened next: planned, announced, and not before the soak is over. */
    Optional<SessionFacts> toOpen() {
        return session()
                .filter(session -> session.state() == SessionState.SCHEDULED && session.invitedAt() != null)
                .filter(session -> state() != CycleState.SOAK || soakIsOver());
    }

    boolean soakIsOver() {
        return room.cycle().soak() == null || room.cycle().soak().isOver(now());
    }

    Instant now() {
        return clock.instant();
    }

    String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
