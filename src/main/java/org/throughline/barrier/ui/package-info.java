/** Screens of barriers: the list, raising one, and the page with the ladder. */
@NullMarked
package org.throughline.barrier.ui;

import org.jspecify.annotations.NullMarked;
