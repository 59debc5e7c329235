/**
 * Succession: nobody's leaving, absence or end of a role leaves a duty without a reachable holder (P20).
 *
 * <p>The features tell what somebody answers for ({@link org.throughline.organisation.DutySource}); this one asks the line manager where
 * each duty goes, asks those who shall take it, and goes up the tree when nobody answers. It knows no feature's tables. Model:
 * `stewardship-succession`.
 *
 * <p>Words: a duty is <em>re-homed</em> when somebody else answers for it, <em>ended</em> with a reason when nobody has to, and
 * <em>kept</em> when somebody who comes back keeps it. Who is away for less than five working days keeps everything and has a cover.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation", "promise", "audit", "notice", "cover"})
package org.throughline.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
