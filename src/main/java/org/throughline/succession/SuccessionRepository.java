package org.throughline.succession;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SuccessionRepository extends JpaRepository<Succession, UUID> {

    Optional<Succession> findByRef(String ref);

    List<Succession> findByPersonIdAndState(UUID personId, SuccessionState state);

    /** Those of people who belong to these units or whom this person is asked about, running ones first, at most as many as the page. */
    @Query("""
            select s from Succession s where s.unitId in :unitIds or s.handlerId = :handler
            order by case when s.state = org.throughline.succession.SuccessionState.RUNNING then 0 else 1 end, s.toldAt desc
            limit 200""")
    List<Succession> around(Collection<UUID> unitIds, UUID handler);

    /** The succession with this reference; called with those that a process or a task named. */
    default Succession require(String ref) {
        return findByRef(ref).orElseThrow(() -> new SuccessionRefused("succession.refused.unknown", ref));
    }
}
