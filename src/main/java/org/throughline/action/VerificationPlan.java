package org.throughline.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How the effect of an action will be judged, locked before the work begins.
 *
 * <p>The fingerprint covers everything that could bend a verdict, so that a later look shows whether anybody touched it. The one
 * extension of the window that the process allows stands beside it and changes nothing that was locked.
 */
@Entity
class VerificationPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID actionId;
    private UUID verifierId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreeVerification.Measure> measures;

    @Enumerated(EnumType.STRING)
    private SignalRule rule;

    private int minPoints;
    private LocalDate earliest;
    private LocalDate windowEnd;
    private @Nullable String balancing;
    private Instant lockedAt;
    private String fingerprint;
    private @Nullable LocalDate nextLook;
    private @Nullable LocalDate extendedTo;

    @SuppressWarnings("NullAway.Init")
    protected VerificationPlan() {}

    VerificationPlan(Action action, AgreeVerification command, UUID verifierId, Instant now) {
        this.actionId = action.id();
        this.verifierId = verifierId;
        this.measures = command.measures();
        this.rule = command.rule();
        this.minPoints = command.minPoints();
        this.earliest = command.earliest();
        this.windowEnd = command.windowEnd();
        this.balancing = command.balancing();
        this.lockedAt = now;
        this.fingerprint = Sha256.of(canonical());
    }

    /** Looked at once more, from one day to another. */
    void extendTo(LocalDate look, LocalDate end) {
        nextLook = look;
        extendedTo = end;
    }

    /** The first day of judging, or of judging again. */
    LocalDate look() {
        return nextLook == null ? earliest : nextLook;
    }

    LocalDate earliest() {
        return earliest;
    }

    /** The last day of the window, with its extension. */
    LocalDate end() {
        return extendedTo == null ? windowEnd : extendedTo;
    }

    LocalDate windowEnd() {
        return windowEnd;
    }

    VerificationSummary summary() {
        return new VerificationSummary(
                verifierId,
                measures,
                rule,
                minPoints,
                earliest,
                windowEnd,
                extendedTo,
                balancing,
                lockedAt,
                fingerprint,
                fingerprint.equals(Sha256.of(canonical())));
    }

    private String canonical() {
        StringBuilder text = new StringBuilder();
        measures.forEach(measure -> text.append(measure.name())
                .append('\t')
                .append(measure.better())
                .append('\n'));
        return text.append(rule)
                .append('\n')
                .append(minPoints)
                .append('\n')
                .append(earliest)
                .append('\n')
                .append(windowEnd)
                .append('\n')
                .append(Objects.requireNonNullElse(balancing, ""))
                .append('\n')
                .append(verifierId)
                .toString();
    }
}
