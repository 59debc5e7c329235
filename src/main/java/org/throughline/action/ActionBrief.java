package org.throughline.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/** What was agreed when the action came up; never changes, whoever owns it later. */
@Embeddable
record ActionBrief(
        UUID originId,
        @Nullable String originRef,
        UUID unitId,
        String title,
        String why,
        @Enumerated(EnumType.STRING) ActionType type,
        @Enumerated(EnumType.STRING) Strength strength,
        @Enumerated(EnumType.STRING) Severity severity,
        @Nullable UUID sponsorId,
        @Nullable BigDecimal cost) {

    static ActionBrief of(OfferAction command) {
        return new ActionBrief(
                command.originId(),
                command.originRef(),
                command.unitId(),
                command.title(),
                command.why(),
                command.type(),
                command.strength(),
                command.severity(),
                command.sponsorId(),
                command.cost());
    }
}
