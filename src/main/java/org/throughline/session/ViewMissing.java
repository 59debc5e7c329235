package org.throughline.session;

import org.throughline.base.BrokenRule;

/** A side of the work is not invited, and nobody said why that is fine. */
public class ViewMissing extends BrokenRule {

    private final transient Coverage coverage;

    ViewMissing(Coverage coverage) {
        super("session.rule.viewMissing");
        this.coverage = coverage;
    }

    /** What is missing. */
    public Coverage coverage() {
        return coverage;
    }
}
