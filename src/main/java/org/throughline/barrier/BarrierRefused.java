package org.throughline.barrier;

import org.throughline.base.BrokenRule;

/** Something that cannot be done with a barrier, or not now. */
public class BarrierRefused extends BrokenRule {

    BarrierRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
