/**
 * What people are told: for now inside the product.
 *
 * <p>A feature tells a set of people one sentence about a thing, in the same transaction as what happened. Telling the same thing
 * twice under the same key reaches a person once. No process belongs to this feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation"})
package org.throughline.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
