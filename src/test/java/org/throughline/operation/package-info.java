/** Tests of operating processes from inside the product. */
@NullMarked
package org.throughline.operation;

import org.jspecify.annotations.NullMarked;
