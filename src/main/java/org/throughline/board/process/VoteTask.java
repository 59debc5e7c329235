package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.BoardRefused;
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
        String words = choice == VoteChoice.SEND_BACK ? "question" : "reason";
        try {
            votes.cast(task.text("itemRef"), choice, given.text(words).orElse(null));
        } catch (BoardRefused refused) {
            if (refused.messageKey().equals("board.vote.secretNoWords")) {
                throw given.refuse(words, refused.messageKey());
            }
            throw refused;
        }
        return Map.of();
    }

    /** What somebody is about to vote stands nowhere before they have voted, so that a secret vote has no trace. */
    @Override
    public Set<String> undraftedFields() {
        return Set.of("choice");
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("choice", "question", "reason");
    }
}
