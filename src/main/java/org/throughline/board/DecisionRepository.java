package org.throughline.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionRepository extends JpaRepository<Decision, UUID> {

    Optional<Decision> findByRef(String ref);

    List<Decision> findByRefIn(Collection<String> refs);

    List<Decision> findByItemRefOrderByTakenAtDesc(String itemRef);

    List<Decision> findByMeetingRefOrderByTakenAtAsc(String meetingRef);

    List<Decision> findByBoardIdOrderByTakenAtDesc(UUID boardId, Pageable page);

    Page<Decision> findByBoardIdIn(Collection<UUID> boardIds, Pageable part);

    Page<Decision> findByBoardIdInAndRefNotIn(Collection<UUID> boardIds, Collection<String> refs, Pageable part);
}
