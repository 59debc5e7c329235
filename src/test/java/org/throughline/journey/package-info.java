/**
 * Whole improvements in a real browser: each person has a browser session of their own, everything is done on screens, and only the
 * clock is moved from outside.
 *
 * <p>Pictures of each step are written to {@code target/journeys}. On each picture the page is checked for what a machine can see
 * of WCAG 2.2 AA, for overflow on a screen of 320 pixels and for errors in the console.
 */
@NullMarked
package org.throughline.journey;

import org.jspecify.annotations.NullMarked;
