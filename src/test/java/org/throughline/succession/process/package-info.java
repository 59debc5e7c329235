@NullMarked
package org.throughline.succession.process;

import org.jspecify.annotations.NullMarked;
