@NullMarked
package org.throughline.critical;

import org.jspecify.annotations.NullMarked;
