/** The studio's side of the engine: what is deployed, what is deployed next, and the process of a release. */
@NullMarked
package org.throughline.studio.process;

import org.jspecify.annotations.NullMarked;
