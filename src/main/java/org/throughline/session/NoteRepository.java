package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoteRepository extends JpaRepository<Note, UUID> {

    /** All notes of a cycle in the order of their random ids: the order says nothing. */
    @Query(
            "select n from Note n where n.sessionId in (select s.id from Session s where s.cycleId = :cycleId) order by n.id")
    List<Note> ofCycle(UUID cycleId);

    List<Note> findBySessionId(UUID sessionId);

    /** Everybody in the room reads the notes of a session from now on; returns how many there are. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Note n set n.state = org.throughline.session.NoteState.REVEALED
            where n.sessionId = :sessionId and n.state = org.throughline.session.NoteState.RECORDED""")
    int reveal(UUID sessionId);
}
