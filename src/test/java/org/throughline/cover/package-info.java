@NullMarked
package org.throughline.cover;

import org.jspecify.annotations.NullMarked;
