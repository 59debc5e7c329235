/**
 * A walk past all components in all states, without a database: for the eye and for browser checks, never shipped.
 *
 * <p>Outside the product's package, so that no test of the whole application picks it up.
 */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
