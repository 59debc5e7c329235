@NullMarked
package org.throughline.help.process;

import org.jspecify.annotations.NullMarked;
