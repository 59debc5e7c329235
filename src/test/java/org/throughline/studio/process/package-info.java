/** Tests of the studio. */
@NullMarked
package org.throughline.studio.process;

import org.jspecify.annotations.NullMarked;
