package org.throughline.action;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DueDateChangeRepository extends JpaRepository<DueDateChange, UUID> {

    List<DueDateChange> findByActionIdOrderByAskedAtAsc(UUID actionId);
}
