package org.throughline.action;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EffectVerdictRepository extends JpaRepository<EffectVerdict, UUID> {

    List<EffectVerdict> findByActionIdOrderByGivenAtAsc(UUID actionId);
}
