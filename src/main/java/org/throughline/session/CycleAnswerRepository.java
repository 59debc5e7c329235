package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CycleAnswerRepository extends JpaRepository<CycleAnswer, UUID> {

    List<CycleAnswer> findByCycleIdOrderByArrivedAt(UUID cycleId);
}
