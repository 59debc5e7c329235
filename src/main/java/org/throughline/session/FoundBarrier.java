package org.throughline.session;

import org.throughline.base.Severity;

/**
 * Something the team cannot remove itself.
 *
 * @param kind what it is about, name of a constant of the barrier feature
 * @param severity how bad it is
 * @param ask what exactly is needed, and from whom
 * @param consequence what people lose while it stays
 */
public record FoundBarrier(String kind, Severity severity, String ask, String consequence) {

    public FoundBarrier {
        ask = Text.required(ask, 1_000, "session.rule.askMissing");
        consequence = Text.required(consequence, 1_000, "session.rule.consequenceMissing");
    }
}
