package org.throughline.critical;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContainmentRepository extends JpaRepository<Containment, UUID> {

    List<Containment> findByEventIdOrderByAskedAtAscId(UUID eventId);
}
