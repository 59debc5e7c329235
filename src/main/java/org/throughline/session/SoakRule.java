package org.throughline.session;

import org.throughline.base.process.Decision;

/**
 * What decision D02 says about the soak of a cycle.
 *
 * @param hours elapsed hours that must pass at least
 * @param nights whole nights that must pass at least
 * @param nudgeShare share of the soak after which people are reminded once, between 0 and 1
 * @param version decision and version, as the record keeps it
 */
record SoakRule(int hours, int nights, double nudgeShare, String version) {

    SoakRule {
        if (hours < 0 || nights < 0 || nudgeShare <= 0 || nudgeShare >= 1) {
            throw new IllegalArgumentException(
                    "Not a soak rule: " + hours + " h, " + nights + " nights, " + nudgeShare);
        }
    }

    static SoakRule of(Decision decision) {
        return new SoakRule(
                decision.number("minElapsedHours").orElseThrow().intValueExact(),
                decision.number("nights").orElseThrow().intValueExact(),
                decision.number("nudgeShare").orElseThrow().doubleValue(),
                decision.ruleVersion());
    }
}
