package org.throughline.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignInLinkRepository extends JpaRepository<SignInLink, UUID> {

    Optional<SignInLink> findByIssuerAndSubject(String issuer, String subject);

    Optional<SignInLink> findByPersonIdAndIssuer(UUID personId, String issuer);
}
