package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.VoteChoice;
import org.throughline.board.Votes;

/** The form of one member's vote. */
@Component
class VoteTask implements TaskHandler {

    private final Votes votes;

    VoteTask(Votes votes) {
        this.votes = votes;
    }

    @Override
    public String formKey() {
        return "board-vote";
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        VoteChoice choice = given.choice("choice", VoteChoice.class);
        votes.cast(
                task.text("itemRef"),
                choice,
                choice == VoteChoice.SEND_BACK
                        ? given.requireText("question")
                        : given.text("reason").orElse(null));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("choice", "question", "reason");
    }
}
