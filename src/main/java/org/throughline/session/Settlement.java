package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the group settled on, and who had to agree.
 *
 * @param settledAt when the choice was settled; the promise to tell the story counts from here
 * @param oneThing what people start tomorrow, null when nothing was named
 * @param dissent who saw it differently and why, null when nobody did
 * @param weakerReason why only weaker options were chosen, null when stronger ones are among them
 * @param approvalRole who must agree, null until decision D04 was asked
 * @param approvalRule decision and version
 * @param approval what the sponsor decided, null when nobody had to or has not yet
 * @param approvalWords what the sponsor told the group
 */
@Embeddable
public record Settlement(
        Instant settledAt,
        @Nullable String oneThing,
        @Nullable String dissent,
        @Nullable String weakerReason,
        @Enumerated(EnumType.STRING) @Nullable ApprovalRole approvalRole,
        @Nullable String approvalRule,
        @Enumerated(EnumType.STRING) @Nullable Approval approval,
        @Column(name = "approval_words") @Nullable String approvalWords) {

    static Settlement settled(Instant now, @Nullable String oneThing, @Nullable String dissent) {
        return new Settlement(
                now, Text.optional(oneThing, 200), Text.optional(dissent, 1_000), null, null, null, null, null);
    }

    Settlement withWeakerReason(String reason) {
        return new Settlement(
                settledAt,
                oneThing,
                dissent,
                Text.required(reason, 1_000, "session.rule.reasonMissing"),
                approvalRole,
                approvalRule,
                approval,
                approvalWords);
    }

    Settlement withApprovalRole(ApprovalRole role, String rule) {
        return new Settlement(settledAt, oneThing, dissent, weakerReason, role, rule, approval, approvalWords);
    }

    Settlement withApproval(Approval decision, @Nullable String words) {
        String said = decision == Approval.APPROVE
                ? Text.optional(words, 1_000)
                : Text.required(words, 1_000, "session.rule.reasonMissing");
        return new Settlement(settledAt, oneThing, dissent, weakerReason, approvalRole, approvalRule, decision, said);
    }
}
