package org.throughline.session;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SessionCancellationRepository extends JpaRepository<SessionCancellation, UUID> {

    int countBySessionId(UUID sessionId);
}
