package org.throughline.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BallotRepository extends JpaRepository<Ballot, UUID> {

    List<Ballot> findByItemRef(String itemRef);

    Optional<Ballot> findByItemRefAndPersonId(String itemRef, UUID personId);

    /** What an earlier vote on the item said; another meeting asks anew. */
    void deleteByItemRef(String itemRef);

    int countByItemRef(String itemRef);
}
