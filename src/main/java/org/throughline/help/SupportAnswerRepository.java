package org.throughline.help;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupportAnswerRepository extends JpaRepository<SupportAnswer, UUID> {

    List<SupportAnswer> findByRequestIdOrderByAnsweredAtDescIdAsc(UUID requestId);

    boolean existsByRequestIdAndAnsweredBy(UUID requestId, UUID answeredBy);
}
