/** The one clock of the product. */
@NullMarked
package org.throughline.base.time;

import org.jspecify.annotations.NullMarked;
