package org.throughline.barrier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BarrierRepository extends JpaRepository<Barrier, UUID> {

    Optional<Barrier> findByRef(String ref);

    @Query("select distinct b from Barrier b left join fetch b.steps where b.ref in :refs")
    List<Barrier> withSteps(Collection<String> refs);

    Optional<Barrier> findByRaisingCommandId(UUID commandId);

    /** The barrier with this reference; foreign and missing look the same to a person. */
    default Barrier require(String ref) {
        return findByRef(ref).orElseThrow(() -> new BarrierRefused("barrier.refused.unknown"));
    }
}
