package org.throughline.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, UUID> {

    Optional<Person> findByUserName(String userName);

    boolean existsByDisplayNameIgnoreCaseAndIdNot(String displayName, UUID id);

    List<Person> findByUserNameIn(Collection<String> userNames);

    int countByHomeUnitIdInAndStatusIn(Collection<UUID> unitIds, Collection<Person.Status> statuses);

    List<Person> findAllByOrderByDisplayName();

    List<Person> findByHomeUnitIdInOrderByDisplayName(Collection<UUID> unitIds);
}
