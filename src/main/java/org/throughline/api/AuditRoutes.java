package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.audit.AuditChecks;
import org.throughline.audit.AuditVerification;
import org.throughline.audit.BadEntry;

/** The check of the audit log. */
@RestController
@RequestMapping(Api.V1 + "/audit")
@Tag(name = "Audit", description = "Whether the log is as it was written")
class AuditRoutes {

    private final AuditChecks checks;

    AuditRoutes(AuditChecks checks) {
        this.checks = checks;
    }

    /**
     * What came of the check.
     *
     * @param streams how many chains there are
     * @param entries how many entries they have
     * @param roots how many exported roots were compared
     * @param checkedAt when
     * @param intact whether nothing is wrong
     * @param firstBad the first bad entry, null when there is none
     */
    @Schema(name = "AuditVerification")
    record Answer(
            long streams,
            long entries,
            long roots,
            Instant checkedAt,
            boolean intact,
            @Nullable FirstBad firstBad) {

        static Answer of(AuditVerification found) {
            return new Answer(
                    found.streams(),
                    found.entries(),
                    found.roots(),
                    found.checkedAt(),
                    found.intact(),
                    found.firstBad().map(FirstBad::of).orElse(null));
        }
    }

    /**
     * An entry with which something is wrong.
     *
     * @param stream chain in which it stands
     * @param seq its number there, from 1
     * @param reason what is wrong
     */
    @Schema(name = "BadAuditEntry")
    record FirstBad(String stream, long seq, String reason) {

        static FirstBad of(BadEntry bad) {
            return new FirstBad(bad.stream(), bad.seq(), bad.reason().name());
        }
    }

    @GetMapping("/verification")
    @Operation(summary = "Check every entry now; for auditors and administrators")
    Answer verification() {
        return Answer.of(checks.verify());
    }
}
