package org.throughline.action;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OfferRepository extends JpaRepository<Offer, UUID> {

    List<Offer> findByActionIdInAndToPersonId(Collection<UUID> actionIds, UUID toPersonId);

    List<Offer> findByActionIdOrderByOfferedAtAsc(UUID actionId);

    int countByActionIdAndRound(UUID actionId, int round);
}
