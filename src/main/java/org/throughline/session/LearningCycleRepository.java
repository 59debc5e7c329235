package org.throughline.session;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LearningCycleRepository extends JpaRepository<LearningCycle, UUID> {

    Optional<LearningCycle> findByRef(String ref);

    List<LearningCycle> findByRefIn(Collection<String> refs);

    Optional<LearningCycle> findByCommandId(UUID commandId);

    /** Held until the end of the transaction, for what must not overtake the process: the last action that ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from LearningCycle c where c.ref = :ref")
    Optional<LearningCycle> lock(String ref);
}
