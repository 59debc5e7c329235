/**
 * Operating processes from inside the product: which cases run and where they stand, what failed and how it goes on (V20).
 *
 * <p>A <em>case</em> is one running process. A <em>token</em> is a place in the model where a case stands now; a case may have several.
 * An <em>incident</em> is a step that failed so often that nothing tries it any more. Counts are about everything; whoever is outside of
 * a circle sees that a case is restricted and no word of it. It has no model of its own: it reads the engine's tables and asks the
 * engine, through one port, to act.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation", "audit", "notice", "inbox"})
package org.throughline.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
