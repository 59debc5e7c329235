package org.throughline.promise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeadlinePromiseRepository extends JpaRepository<DeadlinePromise, UUID> {

    List<DeadlinePromise> findBySubjectRefOrderByMadeAtAscDueAtAsc(String subjectRef);

    List<DeadlinePromise> findBySubjectRefAndStatus(String subjectRef, PromiseStatus status);

    List<DeadlinePromise> findBySubjectRefAndKindAndStatusOrderByDueAtAsc(
            String subjectRef, String kind, PromiseStatus status);

    Optional<DeadlinePromise> findByWaitingPlaceAndKindAndStatus(String place, String kind, PromiseStatus status);

    /** Those that were cut off and of which no timer has told, newest first. */
    @Query("""
            select p from DeadlinePromise p where p.subjectRef = :subjectRef and p.kind = :kind
              and p.status in (org.throughline.promise.PromiseStatus.BROKEN, org.throughline.promise.PromiseStatus.VOID)
              and p.firedAt is null and p.waitingPlace is not null
            order by p.settledAt desc""")
    List<DeadlinePromise> cutOff(String subjectRef, String kind);

    List<DeadlinePromise> findByWaitingPlaceAndStatus(String place, PromiseStatus status);

    List<DeadlinePromise> findByWaitingPlaceInAndStatus(Collection<String> places, PromiseStatus status);
}
