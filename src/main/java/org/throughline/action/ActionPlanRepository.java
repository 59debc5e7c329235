package org.throughline.action;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionPlanRepository extends JpaRepository<ActionPlan, UUID> {

    List<ActionPlan> findByActionIdOrderByPlannedAtAsc(UUID actionId);
}
