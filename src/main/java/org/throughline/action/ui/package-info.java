/** The screens of actions: the register as list and board, and the page of one action. */
@NullMarked
package org.throughline.action.ui;

import org.jspecify.annotations.NullMarked;
