package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamBarrierRepository extends JpaRepository<TeamBarrier, UUID> {

    List<TeamBarrier> findByCycleId(UUID cycleId);
}
