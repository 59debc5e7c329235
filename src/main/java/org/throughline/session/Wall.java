package org.throughline.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The wall of a Learn session: opening it, and what share of it is about what went well. */
@Component
class Wall {

    private static final int PER_CENT = 100;

    private final SessionRepository sessions;
    private final NoteRepository notes;
    private final Shuffle shuffle;
    private final Tidings tidings;
    private final Clock clock;

    Wall(SessionRepository sessions, NoteRepository notes, Shuffle shuffle, Tidings tidings, Clock clock) {
        this.sessions = sessions;
        this.notes = notes;
        this.shuffle = shuffle;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Everybody reads every note from now on. Only how many there are is recorded. */
    void open(LearningCycle cycle, Session session) {
        boolean first = !session.isRevealed();
        session.reveal(clock.instant());
        sessions.saveAndFlush(session);
        if (first) {
            shuffle.notes(session.id());
            tidings.record(cycle, "session.history.revealed", Map.of("notes", notes.reveal(session.id())));
        }
    }

    /** How many of a hundred notes are about what went well; 0 without any. */
    int shareOfPositives(Session session) {
        List<Note> all = notes.findBySessionId(session.id());
        long positive =
                all.stream().filter(note -> note.kind() == NoteKind.WENT_WELL).count();
        return all.isEmpty() ? 0 : (int) Math.round((double) PER_CENT * positive / all.size());
    }
}
