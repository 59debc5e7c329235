package org.throughline.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The compact with the other team.
 *
 * @param counterpartId who answers for the other team
 * @param ourPurpose what we want to understand
 * @param whatHelps what would help them, null before they answered
 * @param howConnect how to stay in touch, null before they answered
 * @param state where it stands
 */
public record CompactView(
        UUID counterpartId,
        String ourPurpose,
        @Nullable String whatHelps,
        @Nullable String howConnect,
        CompactState state) {}
