package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface UrgentRiskRepository extends JpaRepository<UrgentRisk, UUID> {

    List<UrgentRisk> findByCycleIdAndPassedOnFalse(UUID cycleId);
}
