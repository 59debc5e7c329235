package org.throughline.session;

import java.util.UUID;

/**
 * A step of the work.
 *
 * @param id id of the step
 * @param side as it is written or as it is done
 * @param words the step
 */
public record WorkStepView(UUID id, WorkSide side, String words) {}
