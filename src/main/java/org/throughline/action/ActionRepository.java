package org.throughline.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionRepository extends JpaRepository<Action, UUID> {

    Optional<Action> findByRef(String ref);

    Optional<Action> findByBriefOriginId(UUID originId);

    List<Action> findByBriefOriginRefOrderByCreatedAtAsc(String originRef);

    /** The action with this reference; a reference that nobody gave out is refused in words. */
    default Action require(String ref) {
        return findByRef(ref).orElseThrow(() -> new ActionRefused("action.refused.unknown", ref));
    }
}
