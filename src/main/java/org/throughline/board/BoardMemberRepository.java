package org.throughline.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BoardMemberRepository extends JpaRepository<BoardMember, UUID> {

    List<BoardMember> findByBoardIdOrderByConstituencyAscIdAsc(UUID boardId);

    List<BoardMember> findByBoardIdInOrderByConstituencyAscIdAsc(Collection<UUID> boardIds);

    Optional<BoardMember> findByBoardIdAndPersonId(UUID boardId, UUID personId);

    List<BoardMember> findByPersonId(UUID personId);
}
