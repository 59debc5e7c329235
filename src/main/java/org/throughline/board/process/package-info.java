/** How boards meet their processes `board-meeting` and `board-item-decision`. */
@NullMarked
package org.throughline.board.process;

import org.jspecify.annotations.NullMarked;
