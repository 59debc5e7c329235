/**
 * Help: everybody reaches somebody who can help in one action, with an answer time (P25), and reads on each page what it is for.
 *
 * <p>A <em>request for support</em> is one sentence of need. An improvement adviser or coach takes it, whoever leads them answers when
 * nobody does, and the asker says whether it helped; silence is never a yes. Requests that a place repeats become an <em>offer</em> to
 * its leader (D13), never a mark against anybody. Models: `support-request`, `unit-support-offer`, `support-offer`.
 *
 * <p>What somebody needs is read by them, by the advisers of their place and by whoever it was passed up to, nobody else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation", "promise", "audit", "notice"})
package org.throughline.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
