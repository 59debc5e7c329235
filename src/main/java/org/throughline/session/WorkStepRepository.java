package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkStepRepository extends JpaRepository<WorkStep, UUID> {

    List<WorkStep> findByCycleIdOrderBySideAscPositionAsc(UUID cycleId);
}
