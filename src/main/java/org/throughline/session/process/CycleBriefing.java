package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;
import org.throughline.session.ChosenIdeas;

/** Who is asked to approve, or to confirm, what a group chose reads what that is. */
@Component
class CycleBriefing implements TaskBriefing {

    private static final Set<String> ABOUT_THE_CHOICE = Set.of("approve-options", "confirm-weaker");

    private final ChosenIdeas chosen;

    CycleBriefing(ChosenIdeas chosen) {
        this.chosen = chosen;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of("learning-cycle");
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        return ABOUT_THE_CHOICE.contains(task.formKey()) ? chosen.facts(task.text(CYCLE_REF.name())) : List.of();
    }
}
