package org.throughline.promise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeadlinePromiseRepository extends JpaRepository<DeadlinePromise, UUID> {

    List<DeadlinePromise> findBySubjectRefOrderByMadeAtAscDueAtAsc(String subjectRef);

    List<DeadlinePromise> findBySubjectRefAndStatus(String subjectRef, PromiseStatus status);

    List<DeadlinePromise> findBySubjectRefAndKindAndStatusOrderByDueAtAsc(
            String subjectRef, String kind, PromiseStatus status);

    Optional<DeadlinePromise> findByWaitingPlaceAndKindAndStatus(String place, String kind, PromiseStatus status);

    List<DeadlinePromise> findByWaitingPlaceAndStatus(String place, PromiseStatus status);
}
