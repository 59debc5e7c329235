package org.throughline.studio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReleaseRepository extends JpaRepository<Release, UUID> {

    Optional<Release> findByRef(String ref);

    @Query("select r from Release r where r.state in :states order by r.createdAt desc, r.id limit :most offset :from")
    List<Release> page(Collection<ReleaseState> states, int from, int most);

    long countByStateIn(Collection<ReleaseState> states);

    /** The drafts that hold a file, the newest first. */
    @Query("""
            select r from Release r where r.state in (org.throughline.studio.ReleaseState.DRAFT,
                org.throughline.studio.ReleaseState.RETURNED, org.throughline.studio.ReleaseState.IN_REVIEW)
            and exists (select f from ReleaseFile f where f.releaseId = r.id and f.kind = :kind and f.name = :name)
            order by r.createdAt desc, r.id""")
    List<Release> holding(ModelKind kind, String name);

    /** The release with this reference; called with those that a process or a task named. */
    default Release require(String ref) {
        return findByRef(ref).orElseThrow(() -> new ReleaseRefused("studio.refused.unknown"));
    }
}
