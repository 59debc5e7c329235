package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SoakExceptionRepository extends JpaRepository<SoakException, UUID> {

    List<SoakException> findByCycleIdOrderBySaidAt(UUID cycleId);
}
