package org.throughline.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Units;

/** The wall of a Learn session: opening it, and what share of it is about what went well. */
@Component
class Wall {

    private static final int PER_CENT = 100;

    private final SessionRepository sessions;
    private final NoteRepository notes;
    private final Shuffle shuffle;
    private final WaitingNotes waiting;
    private final ContributionCodeStore codes;
    private final Units units;
    private final Tidings tidings;
    private final Clock clock;

    Wall(
            SessionRepository sessions,
            NoteRepository notes,
            Shuffle shuffle,
            WaitingNotes waiting,
            ContributionCodeStore codes,
            Units units,
            Tidings tidings,
            Clock clock) {
        this.sessions = sessions;
        this.notes = notes;
        this.shuffle = shuffle;
        this.waiting = waiting;
        this.codes = codes;
        this.units = units;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Everybody reads every note from now on. Only how many there are is recorded. */
    void open(LearningCycle cycle, Session session) {
        boolean first = !session.isRevealed();
        session.reveal(clock.instant());
        sessions.saveAndFlush(session);
        if (first) {
            waiting.release(session.id(), today(cycle));
            shuffle.notes(session.id());
            tidings.record(cycle, "session.history.revealed", Map.of("notes", notes.reveal(session.id())));
        }
    }

    /** What came without an account after the wall had opened comes out with the end of the talk; its codes end. */
    void close(LearningCycle cycle, Session session) {
        waiting.hold(session.id());
        codes.end(session.id());
        if (waiting.release(session.id(), today(cycle)) > 0) {
            int late = notes.reveal(session.id());
            shuffle.unsignedNotes(session.id());
            tidings.record(cycle, "session.history.lateNotes", Map.of("notes", late));
        }
    }

    private LocalDate today(LearningCycle cycle) {
        return LocalDate.now(clock.withZone(units.unit(cycle.unitId()).zone()));
    }

    /** How many of a hundred notes are about what went well; 0 without any. */
    int shareOfPositives(Session session) {
        List<Note> all = notes.findBySessionId(session.id());
        long positive =
                all.stream().filter(note -> note.kind() == NoteKind.WENT_WELL).count();
        return all.isEmpty() ? 0 : (int) Math.round((double) PER_CENT * positive / all.size());
    }
}
