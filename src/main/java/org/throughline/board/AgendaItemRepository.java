package org.throughline.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaItemRepository extends JpaRepository<AgendaItem, UUID> {

    Optional<AgendaItem> findByRef(String ref);

    Optional<AgendaItem> findByOriginId(UUID originId);

    List<AgendaItem> findByBoardIdAndStateOrderBySubmittedAtAsc(UUID boardId, ItemState state);

    List<AgendaItem> findBySubjectRef(String subjectRef);

    List<AgendaItem> findByMeetingRefOrderBySlotOrderAscSubmittedAtAsc(String meetingRef);
}
