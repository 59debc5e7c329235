/**
 * The record of what happened to each thing, in order, only ever added to.
 *
 * <p>Features say what happened in the same transaction; pages show it as the story of a thing. Anonymous contributions have no
 * actor here and are not recorded one by one. No process belongs to this feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation"})
package org.throughline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
