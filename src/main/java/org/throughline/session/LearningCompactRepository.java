package org.throughline.session;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LearningCompactRepository extends JpaRepository<LearningCompact, UUID> {

    Optional<LearningCompact> findByCycleId(UUID cycleId);
}
