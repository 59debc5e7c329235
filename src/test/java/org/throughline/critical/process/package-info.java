@NullMarked
package org.throughline.critical.process;

import org.jspecify.annotations.NullMarked;
