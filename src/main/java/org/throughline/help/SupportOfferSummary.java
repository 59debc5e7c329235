package org.throughline.help;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as screens read it; it tells how often a place asked, never who and never what.
 *
 * @param ref its reference
 * @param unitId the place
 * @param kind what is offered
 * @param requests how many requests led to it
 * @param days in how many days
 * @param rule version of the table that said so
 * @param inputs what the table was asked with
 * @param state where it stands
 * @param offeredAt when it was offered
 * @param answeredBy who answered for the place, null while nobody has
 * @param answeredAt when
 * @param reason why not now; may be empty
 * @param arranged when and how, in the words of whoever arranged it; may be empty
 * @param arrangerId who arranged it or has to, null while any adviser may
 */
public record SupportOfferSummary(
        String ref,
        UUID unitId,
        OfferKind kind,
        int requests,
        int days,
        String rule,
        String inputs,
        OfferState state,
        Instant offeredAt,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt,
        String reason,
        String arranged,
        @Nullable UUID arrangerId) {}
