/**
 * Business calendars and the ledger of deadlines.
 *
 * <p>Every deadline is written down when it is made, with the version of the rule and of the calendar that made it; later its
 * firing and how late it was. A model's timer reads `${due.kind}`, and what stands behind a kind is a {@link
 * org.throughline.promise.DeadlineRule} of the feature. No process belongs to this feature: it serves all of them.
 *
 * <p>What proves all this to a stranger: each making and end of a promise has a seal in a chain, the chain's end stands in the audit
 * log, every node gives signs of life, and the whole goes out as a file that {@link
 * org.throughline.promise.LedgerCommandLine} checks with nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation", "audit"})
package org.throughline.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
