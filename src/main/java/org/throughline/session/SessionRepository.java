package org.throughline.session;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SessionRepository extends JpaRepository<Session, UUID> {

    @EntityGraph(attributePaths = "invitations")
    Optional<Session> findByRef(String ref);

    @EntityGraph(attributePaths = "invitations")
    List<Session> findByCycleIdOrderByNumber(UUID cycleId);

    @Query("""
            select count(i) > 0 from Session s join s.invitations i
            where s.cycleId = :cycleId and i.personId = :personId""")
    boolean isInvited(UUID cycleId, UUID personId);

    /** Those of these cycles to one of whose sessions the person was invited. */
    @Query("""
            select distinct s.cycleId from Session s join s.invitations i
            where s.cycleId in :cycleIds and i.personId = :personId""")
    Set<UUID> invitedTo(Collection<UUID> cycleIds, UUID personId);

    /**
     * The session whose room is open, for one transaction at a time.
     *
     * <p>Whoever writes on its wall mixes it, so writers wait for each other: no change is lost under the mixing, no note stays
     * unmixed, and none slips in hidden behind a wall that opens.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from Session s where s.cycleId = :cycleId and s.kind = :kind
              and s.state in (org.throughline.session.SessionState.OPEN, org.throughline.session.SessionState.PAUSED)""")
    Optional<Session> live(UUID cycleId, SessionKind kind);
}
