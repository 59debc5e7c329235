/** How running cases are moved in the engine. */
@NullMarked
package org.throughline.studio.move.process;

import org.jspecify.annotations.NullMarked;
