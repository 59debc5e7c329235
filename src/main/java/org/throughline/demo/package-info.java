/**
 * The demo world: made-up people who have used the product for weeks, and a clock that a visitor may move.
 *
 * <p>Exists with the profile `demo` only. Its history is played through the use cases, never written by SQL, so it is also the
 * longest test of the product. It may use every feature and none knows it.
 */
@NullMarked
@ApplicationModule
package org.throughline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
