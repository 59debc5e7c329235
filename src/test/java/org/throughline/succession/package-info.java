@NullMarked
package org.throughline.succession;

import org.jspecify.annotations.NullMarked;
