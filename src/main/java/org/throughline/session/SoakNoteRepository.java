package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SoakNoteRepository extends JpaRepository<SoakNote, UUID> {

    List<SoakNote> findByCycleIdOrderById(UUID cycleId);
}
