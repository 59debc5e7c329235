package org.throughline.barrier;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.MoneyPolicy;
import org.throughline.base.Severity;

/**
 * Asks to raise a barrier.
 *
 * @param commandId made by the caller once; a repeated command returns the first barrier
 * @param unitId team that meets it
 * @param kind what is in the way
 * @param severity how bad it is; decides the clocks
 * @param title one line
 * @param ask what exactly is needed, and from whom
 * @param consequence what happens if nothing changes
 * @param cost what it would cost in the unit's currency, roughly; null when unknown
 * @param blockedActionRefs actions that it holds up
 * @param cycleRef learning cycle in which it was named, null elsewhere
 * @param sensitive only those who answer may read the details
 */
public record RaiseBarrier(
        UUID commandId,
        UUID unitId,
        BarrierKind kind,
        Severity severity,
        String title,
        String ask,
        String consequence,
        @Nullable BigDecimal cost,
        List<String> blockedActionRefs,
        @Nullable String cycleRef,
        boolean sensitive) {

    static final int TITLE_LENGTH = 120;
    static final int TEXT_LENGTH = 2_000;

    public RaiseBarrier {
        title = Text.line("title", title, TITLE_LENGTH);
        ask = Text.words("ask", ask, TEXT_LENGTH);
        consequence = Text.words("consequence", consequence, TEXT_LENGTH);
        blockedActionRefs = List.copyOf(blockedActionRefs);
        if (!MoneyPolicy.isAmount(cost)) {
            throw new BarrierRefused("barrier.refused.cost");
        }
    }

    /** A barrier without a line of its own: the title is the beginning of the ask. */
    public RaiseBarrier(
            UUID commandId,
            UUID unitId,
            BarrierKind kind,
            Severity severity,
            String ask,
            String consequence,
            List<String> blockedActionRefs,
            @Nullable String cycleRef,
            boolean sensitive) {
        this(
                commandId,
                unitId,
                kind,
                severity,
                Text.shortened(ask, TITLE_LENGTH),
                ask,
                consequence,
                null,
                blockedActionRefs,
                cycleRef,
                sensitive);
    }
}
