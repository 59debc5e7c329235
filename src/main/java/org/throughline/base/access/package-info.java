/** Who is acting. */
@NullMarked
package org.throughline.base.access;

import org.jspecify.annotations.NullMarked;
