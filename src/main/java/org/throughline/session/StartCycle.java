package org.throughline.session;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new learning cycle.
 *
 * @param commandId made by the one who asks; the same id again returns the first answer
 * @param unitId where the work is done
 * @param method how the group learns
 * @param purpose what it wants to understand, 10 to 500 characters: a question, not a fault
 * @param trigger what brought it up
 * @param harm whether somebody was harmed; only an event can have harmed
 * @param urgency how soon it needs an answer
 * @param dimensions what should get better, at least one
 * @param process the process it is about, as a term, null when open
 * @param boundary what is not part of it, null when nothing was said
 * @param context when the work is hardest
 * @param sponsorId who clears the way and hears the answer
 * @param facilitatorId who guides the group
 * @param confidentiality who may read what is said
 * @param anonymityMode whether notes carry names
 * @param learn plan of the first session, null when it is made later
 */
public record StartCycle(
        UUID commandId,
        UUID unitId,
        LearningMethod method,
        String purpose,
        Trigger trigger,
        boolean harm,
        Urgency urgency,
        Set<Dimension> dimensions,
        @Nullable String process,
        @Nullable String boundary,
        WorkContext context,
        UUID sponsorId,
        UUID facilitatorId,
        Confidentiality confidentiality,
        AnonymityMode anonymityMode,
        @Nullable PlanSession learn) {

    static final int SHORTEST_PURPOSE = 10;
    static final int LONGEST_PURPOSE = 500;

    public StartCycle {
        purpose = Text.required(purpose, LONGEST_PURPOSE, "session.rule.purposeMissing");
        if (purpose.length() < SHORTEST_PURPOSE) {
            throw new SessionRefused("session.rule.purposeShort", SHORTEST_PURPOSE);
        }
        if (dimensions.isEmpty()) {
            throw new SessionRefused("session.rule.dimensionMissing");
        }
        dimensions = Set.copyOf(EnumSet.copyOf(dimensions));
        harm = harm && trigger == Trigger.EVENT;
        process = Text.optional(process, 80);
        boundary = Text.optional(boundary, 300);
    }
}
