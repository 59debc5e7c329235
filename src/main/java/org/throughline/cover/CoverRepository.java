package org.throughline.cover;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CoverRepository extends JpaRepository<Cover, UUID> {

    /** All that are planned or active: chains lead from one to another. */
    @Query("select c from Cover c where c.endsAt > :now and c.startsAt < c.endsAt")
    List<Cover> lasting(Instant now);

    /** Of these people and by this person, with those that ended since a moment; the next ones first. */
    @Query("""
            select c from Cover c where (c.coveredId in :people or c.coverId = :me) and c.endsAt > :since
            order by c.startsAt, c.id""")
    List<Cover> around(Collection<UUID> people, UUID me, Instant since);
}
