package org.throughline.session.ui.room;

/** One part of the room. */
interface RoomPart {

    /** Draws itself as the room is now, or hides. */
    void show(RoomScene scene);
}
