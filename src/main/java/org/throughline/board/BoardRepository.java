package org.throughline.board;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BoardRepository extends JpaRepository<Board, UUID> {

    boolean existsByCodeAndUnitId(String code, UUID unitId);

    List<Board> findByCodeAndUnitIdIn(String code, Collection<UUID> unitIds);

    List<Board> findAllByOrderByName();
}
