package org.throughline.critical;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CriticalEventRepository extends JpaRepository<CriticalEvent, UUID> {

    Optional<CriticalEvent> findByRef(String ref);

    Optional<CriticalEvent> findByCommandId(UUID commandId);

    List<CriticalEvent> findByRefIn(Collection<String> refs);

    default CriticalEvent require(String ref) {
        return findByRef(ref).orElseThrow(() -> new CriticalRefused("critical.refused.unknown"));
    }
}
