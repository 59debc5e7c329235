/** Asking somebody, from the task. */
@NullMarked
package org.throughline.question.ui;

import org.jspecify.annotations.NullMarked;
