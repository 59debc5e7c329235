package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.Attendances;
import org.throughline.board.InquorateMeetings;
import org.throughline.board.QuorumChoice;
import org.throughline.organisation.Units;

/** The form in which the chair says what to do without a quorum. */
@Component
class QuorumChoiceTask implements TaskHandler {

    private final Attendances attendances;
    private final InquorateMeetings inquorate;
    private final BoardWords words;
    private final Units units;

    QuorumChoiceTask(Attendances attendances, InquorateMeetings inquorate, BoardWords words, Units units) {
        this.attendances = attendances;
        this.inquorate = inquorate;
        this.words = words;
        this.units = units;
    }

    @Override
    public String formKey() {
        return "quorum-choice";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.of(
                Map.of("missing", words.missing(task.unitId(), attendances.missing(task.text("meetingRef")))));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        String meeting = task.text("meetingRef");
        QuorumChoice choice = given.choice("quorumChoice", QuorumChoice.class);
        if (choice == QuorumChoice.ACCEPT_DEPUTY) {
            attendances.acceptDeputies(meeting, given.ids("acceptedDeputies"));
        } else if (choice == QuorumChoice.RECONVENE) {
            inquorate.comeTogetherAgain(
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
