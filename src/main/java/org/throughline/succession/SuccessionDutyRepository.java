package org.throughline.succession;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SuccessionDutyRepository extends JpaRepository<SuccessionDuty, UUID> {

    List<SuccessionDuty> findBySuccessionIdOrderByDecidedAtDescIdAsc(UUID successionId);
}
