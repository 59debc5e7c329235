@NullMarked
package org.throughline.inbox;

import org.jspecify.annotations.NullMarked;
