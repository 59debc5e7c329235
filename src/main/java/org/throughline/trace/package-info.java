/**
 * From an observation to its effect and back: what each thing came from and what became of it.
 *
 * <p>Knows things by their references only. Features contribute a {@link org.throughline.trace.TraceSource} that says which links it
 * knows and which things the reader may see; a thing that the reader may not see is a number, never a title. No process belongs to
 * this feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation"})
package org.throughline.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
