package org.throughline.help;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SupportRequestRepository extends JpaRepository<SupportRequest, UUID> {

    Optional<SupportRequest> findByRef(String ref);

    List<SupportRequest> findTop200ByAskerIdOrderByAskedAtDescIdAsc(UUID askerId);

    List<SupportRequest> findByAskerIdAndEndedAtIsNull(UUID askerId);

    /** Those of people whose home is one of these, and those that were passed up to this person; running ones first. */
    @Query("""
            select r from SupportRequest r where (r.unitId in :unitIds or r.headId = :person) and r.askerId <> :person
            order by case when r.endedAt is null then 0 else 1 end, r.askedAt desc, r.id
            limit 200""")
    List<SupportRequest> poolOf(Collection<UUID> unitIds, UUID person);

    /** What people of a place asked since then, without what was withdrawn. */
    @Query("""
            select r from SupportRequest r where r.unitId = :unitId and r.askedAt >= :since
            and r.state <> org.throughline.help.SupportState.WITHDRAWN""")
    List<SupportRequest> lately(UUID unitId, Instant since);

    /** The request with this reference; called with those that a process or a task named. */
    default SupportRequest require(String ref) {
        return findByRef(ref).orElseThrow(() -> new SupportRefused("help.refused.unknown", ref));
    }
}
