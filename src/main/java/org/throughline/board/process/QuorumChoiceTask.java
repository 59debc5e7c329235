package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.BoardRooms;
import org.throughline.board.Meetings;
import org.throughline.board.QuorumChoice;
import org.throughline.organisation.Units;

/** The form in which the chair says what to do without a quorum. */
@Component
class QuorumChoiceTask implements TaskHandler {

    private final Meetings meetings;
    private final BoardRooms rooms;
    private final Units units;

    QuorumChoiceTask(Meetings meetings, BoardRooms rooms, Units units) {
        this.meetings = meetings;
        this.rooms = rooms;
        this.units = units;
    }

    @Override
    public String formKey() {
        return "quorum-choice";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.of(Map.of("missing", rooms.missing(task.text("meetingRef"))));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        String meeting = task.text("meetingRef");
        QuorumChoice choice = given.choice("quorumChoice", QuorumChoice.class);
        if (choice == QuorumChoice.ACCEPT_DEPUTY) {
            meetings.acceptDeputies(meeting, given.ids("acceptedDeputies"));
        } else if (choice == QuorumChoice.RECONVENE) {
            meetings.comeTogetherAgain(
                    meeting,
                    given.requireInstant("newDate", units.unit(task.unitId()).zone()));
        }
        return Map.of("quorumChoice", choice.name());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("missing", "quorumChoice", "acceptedDeputies", "newDate", "reason");
    }
}
