package org.throughline.barrier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BarrierRepository extends JpaRepository<Barrier, UUID> {

    Optional<Barrier> findByRef(String ref);

    Optional<Barrier> findByRaisingCommandId(UUID commandId);

    /** The barrier with this reference; foreign and missing look the same to a person. */
    default Barrier require(String ref) {
        return findByRef(ref).orElseThrow(() -> new BarrierRefused("barrier.refused.unknown"));
    }
}
