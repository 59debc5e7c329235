package org.throughline.action.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.Actions;
import org.throughline.action.OfferAnswers;
import org.throughline.action.OwnerLoad;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;

/**
 * Every task about an action says by when, why, and what was reported so far; whoever is asked to own one also reads how much they
 * own already.
 */
@Component
class ActionBriefing implements TaskBriefing {

    private static final String ACCEPT = "userTask_acceptAction";

    private final Actions actions;
    private final OfferAnswers answers;

    ActionBriefing(Actions actions, OfferAnswers answers) {
        this.actions = actions;
        this.answers = answers;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of("action-ownership", "effectiveness-verification");
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        List<TaskFact> facts = new ArrayList<>(actions.facts(task.subjectRef()));
        if (task.taskKey().equals(ACCEPT)) {
            facts.addAll(load(answers.room()));
        }
        return facts;
    }

    private static List<TaskFact> load(OwnerLoad load) {
        List<TaskFact> facts = new ArrayList<>();
        if (load.open() > 0) {
            facts.add(new TaskFact("action.brief.owned", BigDecimal.valueOf(load.open())));
        }
        if (load.late() > 0) {
            facts.add(new TaskFact("action.brief.ownedLate", BigDecimal.valueOf(load.late())));
        }
        return facts;
    }
}
