package org.throughline.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens with a difference.
 *
 * @param gapId which
 * @param disposition what happens
 * @param reason why; must be there when it is left as it is
 */
public record SettleGap(
        UUID gapId, GapDisposition disposition, @Nullable String reason) {}
