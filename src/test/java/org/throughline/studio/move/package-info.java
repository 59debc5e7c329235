@NullMarked
package org.throughline.studio.move;

import org.jspecify.annotations.NullMarked;
