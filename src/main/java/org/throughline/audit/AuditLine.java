package org.throughline.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log, as it is shown.
 *
 * @param stream chain in which it stands
 * @param seq its number there
 * @param at when, by the product's clock
 * @param actorId who did it, null when the clock or a process did
 * @param actorName their name today, null when nobody acted
 * @param command whether it is a use case rather than a sentence of a thing's story
 * @param subject reference of the thing, null when there is none
 * @param action key of the sentence, or name of the use case
 * @param details values by name; words that are not for everybody are left out
 * @param names names of the people who stand in the values
 * @param hash hash of the entry, hexadecimal
 */
public record AuditLine(
        String stream,
        long seq,
        Instant at,
        @Nullable UUID actorId,
        @Nullable String actorName,
        boolean command,
        @Nullable String subject,
        String action,
        Map<String, String> details,
        Map<UUID, String> names,
        String hash) {

    /** Name of what the person was refused; null when the entry tells of something else. */
    public @Nullable String refused() {
        return action.equals(Refusals.ACTION) ? details.get(Refusals.WHAT) : null;
    }
}
