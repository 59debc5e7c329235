package org.throughline.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConflictDeclarationRepository extends JpaRepository<ConflictDeclaration, UUID> {

    List<ConflictDeclaration> findByItemRef(String itemRef);

    Optional<ConflictDeclaration> findByItemRefAndPersonId(String itemRef, UUID personId);
}
