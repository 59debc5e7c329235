package org.throughline.base.access;

import org.throughline.base.BrokenRule;

/** Something was asked for that only signed-in people may ask. */
public class NotSignedIn extends BrokenRule {

    public NotSignedIn() {
        super("base.notSignedIn");
    }
}
