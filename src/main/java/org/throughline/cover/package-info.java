/**
 * Cover: who does the work of somebody who is away.
 *
 * <p>A cover says that one person does another one's work from a first to a last day, all of it or what belongs to one process or
 * one role. It is planned by the person, or set by somebody who may pass on work of the person's unit. Nothing changes hands: the
 * task stays with whom it is, the cover sees it meanwhile and acts for them, and every act is kept as "B for A"
 * ({@link org.throughline.base.access.ActingFor}). It ends by itself after its last day.
 *
 * <p>The inbox reads who covers whom by the function `covered_by` of the database (V100), so that no page costs a statement more. No
 * process belongs here; the screens are those of `succession`.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation", "audit", "notice"})
package org.throughline.cover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
