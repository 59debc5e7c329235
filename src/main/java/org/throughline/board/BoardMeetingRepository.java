package org.throughline.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface BoardMeetingRepository extends JpaRepository<BoardMeeting, UUID> {

    Optional<BoardMeeting> findByRef(String ref);

    boolean existsByReconvenedFrom(String meetingRef);

    List<BoardMeeting> findByBoardIdOrderByStartsAtDesc(UUID boardId);

    Page<BoardMeeting> findByBoardIdIn(Collection<UUID> boardIds, Pageable part);
}
