/** Tests of the studio. */
@NullMarked
package org.throughline.studio;

import org.jspecify.annotations.NullMarked;
