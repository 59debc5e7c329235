/** Screens of boards: meetings, the board room, decisions. */
@NullMarked
package org.throughline.board.ui;

import org.jspecify.annotations.NullMarked;
