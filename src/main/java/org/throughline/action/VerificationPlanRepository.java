package org.throughline.action;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VerificationPlanRepository extends JpaRepository<VerificationPlan, UUID> {

    List<VerificationPlan> findByActionIdOrderByLockedAtAsc(UUID actionId);
}
