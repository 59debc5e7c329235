package org.throughline.action;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TryOutRepository extends JpaRepository<TryOut, UUID> {

    List<TryOut> findByActionIdOrderByNumberAsc(UUID actionId);
}
