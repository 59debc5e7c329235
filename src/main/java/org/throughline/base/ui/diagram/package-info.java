/** Process diagrams on screens; never needed to act, always with the same in words. */
@NullMarked
package org.throughline.base.ui.diagram;

import org.jspecify.annotations.NullMarked;
