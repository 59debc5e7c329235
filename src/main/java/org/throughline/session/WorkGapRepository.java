package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkGapRepository extends JpaRepository<WorkGap, UUID> {

    List<WorkGap> findByCycleIdOrderByPosition(UUID cycleId);

    void deleteByCycleId(UUID cycleId);
}
