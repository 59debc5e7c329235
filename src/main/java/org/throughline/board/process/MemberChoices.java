package org.throughline.board.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.base.task.OptionSource;
import org.throughline.base.task.TaskContext;
import org.throughline.board.BoardRooms;

/** The members of the board whose meeting the task belongs to. */
@Component
class MemberChoices implements OptionSource {

    private final BoardRooms rooms;

    MemberChoices(BoardRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public String name() {
        return "boardMembers";
    }

    @Override
    public List<Option> options(TaskContext task) {
        return rooms.members(task.text("meetingRef")).stream()
                .map(person -> new Option(person.id().toString(), person.displayName()))
                .toList();
    }
}
