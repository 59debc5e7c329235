/** Facts that features tell each other. */
@NullMarked
package org.throughline.base.event;

import org.jspecify.annotations.NullMarked;
