package org.throughline.board.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.base.task.OptionSource;
import org.throughline.base.task.TaskContext;
import org.throughline.board.BoardRooms;

/** The people who are at the meeting for a member; nobody else can be accepted as a deputy. */
@Component
class DeputyChoices implements OptionSource {

    private final BoardRooms rooms;

    DeputyChoices(BoardRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public String name() {
        return "boardDeputies";
    }

    @Override
    public List<Option> options(TaskContext task) {
        return rooms.deputies(task.text("meetingRef")).stream()
                .map(person -> new Option(person.id().toString(), person.displayName()))
                .toList();
    }
}
