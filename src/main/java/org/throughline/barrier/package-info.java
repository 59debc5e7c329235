/**
 * Barriers: what a team cannot remove itself, and the ladder on which it climbs until somebody answers.
 *
 * <p>A barrier has a concrete ask and four tiers with a promised answer each: team leader, site manager, division director,
 * governance board. When an instant passes without an answer the barrier moves up by itself; an answer travels down to whoever
 * raised it, to the team, to the learning cycle and to the actions that it holds up. Nothing ends by silence: the raiser is asked
 * whether it is really gone. Words: tier, clock, receiver, promise. Model: `barrier-escalation` (P05); decisions:
 * `clocks-and-rights` (D04) and `barrier-routing` (D05).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "organisation",
            "promise",
            "audit",
            "notice",
            "trace",
            "trace::ui",
            "session",
            "action"
        })
package org.throughline.barrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
