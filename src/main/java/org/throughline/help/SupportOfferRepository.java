package org.throughline.help;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SupportOfferRepository extends JpaRepository<SupportOffer, UUID> {

    Optional<SupportOffer> findByRef(String ref);

    boolean existsByUnitIdAndOfferedAtGreaterThanEqual(UUID unitId, Instant since);

    /** Offers to these places, the newest first. */
    @Query("select o from SupportOffer o where o.unitId in :unitIds order by o.offeredAt desc, o.id limit 100")
    List<SupportOffer> to(Collection<UUID> unitIds);

    /** The offer with this reference; called with those that a process or a task named. */
    default SupportOffer require(String ref) {
        return findByRef(ref).orElseThrow(() -> new SupportRefused("help.refused.unknown", ref));
    }
}
