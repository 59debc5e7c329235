/** Screens of learning cycles: the list, the planner and the record. */
@NullMarked
package org.throughline.session.ui;

import org.jspecify.annotations.NullMarked;
