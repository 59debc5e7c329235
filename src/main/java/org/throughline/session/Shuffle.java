package org.throughline.session;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes unsigned rows anew in random order, so that neither their place in the table nor their transaction tells who came when.
 *
 * <p>Done with each row that comes in or changes: nothing waits in memory, so nothing that was acknowledged is lost with the
 * machine. Callers hold the session or the cycle, because two who mix at once would not see each other's rows.
 */
@Component
class Shuffle {

    private final JdbcClient jdbc;

    Shuffle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes of a session that nobody has signed. */
    void unsignedNotes(UUID sessionId) {
        rewrite("note", "session_id = ? and author_id is null", sessionId);
    }

    /** Every note of a session, signed or not. */
    void notes(UUID sessionId) {
        rewrite("note", "session_id = ?", sessionId);
    }

    /** Notes of people without an account that wait for the wall. */
    void waitingNotes(UUID sessionId) {
        rewrite("waiting_note", "session_id = ?", sessionId);
    }

    /** Codes and receipts of a session. */
    void codes(UUID sessionId) {
        rewrite("contribution_code", "session_id = ?", sessionId);
        rewrite("contribution_receipt", "session_id = ?", sessionId);
    }

    /** Ideas in the sealed envelope of a cycle. */
    void parkedIdeas(UUID cycleId) {
        rewrite("improve_option", "cycle_id = ? and state = 'PARKED'", cycleId);
    }

    /** Shared notes of a soak that nobody has signed. */
    void unsignedSoakNotes(UUID cycleId) {
        rewrite("soak_note", "cycle_id = ? and author_id is null", cycleId);
    }

    private void rewrite(String table, String which, UUID of) {
        jdbc.sql("""
                        with taken as (delete from throughline.%1$s where %2$s returning *)
                        insert into throughline.%1$s select * from taken order by random()""".formatted(table, which)).param(of).update();
    }
}
