package org.throughline.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BoardRepository extends JpaRepository<Board, UUID> {

    Optional<Board> findByCode(String code);

    List<Board> findAllByOrderByName();
}
