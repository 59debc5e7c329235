package org.throughline.board;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.TaskInHand;
import org.throughline.organisation.Access;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;

/** Finds an item of a board for whoever may act on it; foreign and missing look the same. */
@Component
class ItemDoor {

    private final BoardFiles files;
    private final BoardSight sight;
    private final TaskInHand task;
    private final Access access;
    private final Circles circles;

    ItemDoor(BoardFiles files, BoardSight sight, TaskInHand task, Access access, Circles circles) {
        this.files = files;
        this.sight = sight;
        this.task = task;
        this.access = access;
        this.circles = circles;
    }

    /** The item, for those who chair where its board governs. */
    AgendaItem asChair(String itemRef) {
        AgendaItem item = files.item(itemRef);
        access.check(Permission.CHAIR_BOARD, files.board(item.boardId()).unitId());
        return item;
    }

    /** The item, for the person who presents it. */
    AgendaItem asPresenter(String itemRef) {
        AgendaItem item = files.item(itemRef);
        if (!me().equals(item.presenterId()) && !task.isAbout(itemRef)) {
            throw new NotAllowed();
        }
        return item;
    }

    /** The item, for those around the table: who looks into the board, sits on it, or is at the meeting for a member. */
    AgendaItem asMember(String itemRef) {
        AgendaItem item = files.item(itemRef);
        if (!circles.opens(item)) {
            throw new NotAllowed();
        }
        if (!holdsTask(item) && !sight.isOpen(files.board(item.boardId())) && !isHere(item)) {
            throw new NotAllowed();
        }
        return item;
    }

    private boolean holdsTask(AgendaItem item) {
        String meeting = item.meetingRef();
        return task.isAbout(item.ref()) || meeting != null && task.isAbout(meeting);
    }

    private boolean isHere(AgendaItem item) {
        String meeting = item.meetingRef();
        UUID me = me();
        return meeting != null
                && files.here(files.meeting(meeting)).stream()
                        .anyMatch(person -> person.personId().equals(me));
    }

    private UUID me() {
        return access.actor().personId();
    }
}
