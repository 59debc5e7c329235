package org.throughline.session;

import java.time.Instant;
import java.time.ZoneId;
import org.throughline.base.BrokenRule;

/** Improve cannot open yet; says from when on it can, and by which rule. */
public class SoakNotOver extends BrokenRule {

    private final transient Instant opensAt;

    SoakNotOver(SoakPeriod soak, ZoneId zone) {
        super("session.rule.soakNotOver", soak.endsAt().atZone(zone), soak.hours(), soak.nights());
        this.opensAt = soak.endsAt();
    }

    /** From this moment on Improve may open. */
    public Instant opensAt() {
        return opensAt;
    }
}
