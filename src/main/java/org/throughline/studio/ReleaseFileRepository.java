package org.throughline.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReleaseFileRepository extends JpaRepository<ReleaseFile, UUID> {

    List<ReleaseFile> findByReleaseIdOrderByKindAscNameAsc(UUID releaseId);

    Optional<ReleaseFile> findByReleaseIdAndKindAndName(UUID releaseId, ModelKind kind, String name);

    /** The file of that name in a release. */
    default ReleaseFile require(UUID releaseId, ModelName model) {
        return findByReleaseIdAndKindAndName(releaseId, model.kind(), model.name())
                .orElseThrow(() -> new ReleaseRefused("studio.refused.noFile", model.file()));
    }
}
