/**
 * The room of a session: one page for whoever guides the group and for everybody in it.
 *
 * <p>{@link org.throughline.session.ui.room.RoomView} reads one snapshot per visit or knock and hands it to its parts; a part
 * shows or hides itself by where the group is. What somebody is typing lives in a part of its own that no refresh touches.
 */
@NullMarked
package org.throughline.session.ui.room;

import org.jspecify.annotations.NullMarked;
