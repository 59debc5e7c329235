package org.throughline.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActionRepository extends JpaRepository<Action, UUID> {

    Optional<Action> findByRef(String ref);

    List<Action> findByRefIn(Collection<String> refs);

    Optional<Action> findByBriefOriginId(UUID originId);

    /** Makes others wait who want to make an action of the same origin at the same moment; until the transaction ends. */
    @Query(
            value = "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:originId as text), 0))) held",
            nativeQuery = true)
    int lockOrigin(UUID originId);

    List<Action> findByBriefOriginRefOrderByCreatedAtAsc(String originRef);

    /** The action with this reference; a reference that nobody gave out is refused in words. */
    default Action require(String ref) {
        return findByRef(ref).orElseThrow(() -> new ActionRefused("action.refused.unknown", ref));
    }
}
