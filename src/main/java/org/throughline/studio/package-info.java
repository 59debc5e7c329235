/**
 * The process studio: process administrators change models, tables and forms safely while the product runs.
 *
 * <p>The editors of the screens are in {@code ui.editor}; they show and collect a source and know nothing of drafts or releases.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package org.throughline.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
