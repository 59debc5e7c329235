package org.throughline.action;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionBlockRepository extends JpaRepository<ActionBlock, UUID> {

    List<ActionBlock> findByActionIdOrderByBlockedAtAsc(UUID actionId);
}
