/** Tests of the studio. */
@NullMarked
package org.throughline.studio.ui;

import org.jspecify.annotations.NullMarked;
