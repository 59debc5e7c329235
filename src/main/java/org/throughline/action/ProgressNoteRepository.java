package org.throughline.action;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgressNoteRepository extends JpaRepository<ProgressNote, UUID> {

    List<ProgressNote> findByActionIdOrderByWrittenAtAsc(UUID actionId);
}
