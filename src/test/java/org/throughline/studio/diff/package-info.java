/** Tests of the studio. */
@NullMarked
package org.throughline.studio.diff;

import org.jspecify.annotations.NullMarked;
