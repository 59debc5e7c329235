package org.throughline.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImproveOptionRepository extends JpaRepository<ImproveOption, UUID> {

    List<ImproveOption> findByCycleIdOrderById(UUID cycleId);

    Optional<ImproveOption> findByActionRef(String actionRef);

    int countByCycleIdAndState(UUID cycleId, OptionState state);

    /** Improve is open: everybody reads what was parked. Returns how many ideas that were. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update ImproveOption o set o.state = org.throughline.session.OptionState.OPEN, o.version = o.version + 1
            where o.cycleId = :cycleId and o.state = org.throughline.session.OptionState.PARKED""")
    int unseal(UUID cycleId);
}
