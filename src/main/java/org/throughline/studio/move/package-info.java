/**
 * Moving running cases to another version of their process.
 *
 * <p>A <em>plan</em> says which step of one version goes on as which step of the other, and whether dates stay. A <em>rehearsal</em> moves
 * every case inside a transaction that is always rolled back and keeps what would happen; a <em>move</em> then does it, each case in a
 * transaction of its own. What cannot move stays on its version and is listed until it ends or moves.
 */
@NullMarked
@NamedInterface("move")
package org.throughline.studio.move;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
