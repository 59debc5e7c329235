package org.throughline.base.access;

import org.throughline.base.BrokenRule;

/**
 * The person may not do this here.
 *
 * <p>Says nothing about whether the thing exists: foreign and missing look the same.
 */
public class NotAllowed extends BrokenRule {

    public NotAllowed() {
        super("base.notAllowed");
    }

    @Override
    public boolean isRefusedAccess() {
        return true;
    }
}
