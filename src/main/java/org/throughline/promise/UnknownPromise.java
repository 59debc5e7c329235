package org.throughline.promise;

import org.throughline.base.BrokenRule;

/** There is no such promise. */
public class UnknownPromise extends BrokenRule {

    UnknownPromise(Object id) {
        super("promise.unknown", id);
    }
}
