/**
 * Critical events: what happened is reported by anybody, reviewed by a host leader within 24 hours, and people are supported the
 * same day (P19).
 *
 * <p>A review that is not held in time becomes an after-action review within ten working days, and says so. What keeps people safe
 * starts at once as an action; a matter that goes deeper becomes a learning cycle. A <em>restricted</em> event stands in a circle
 * ({@link org.throughline.organisation.Circles}): only its people know that it exists, and everything that comes from it stands in
 * the same circle. Words: host leader, guardian (looks after those who were there), containment. Model: `critical-event-review`.
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
package org.throughline.critical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
