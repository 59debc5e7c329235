package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NoteGroupRepository extends JpaRepository<NoteGroup, UUID> {

    @Query("select g from NoteGroup g where g.sessionId in (select s.id from Session s where s.cycleId = :cycleId)")
    List<NoteGroup> ofCycle(UUID cycleId);
}
