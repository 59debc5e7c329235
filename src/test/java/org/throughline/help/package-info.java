@NullMarked
package org.throughline.help;

import org.jspecify.annotations.NullMarked;
