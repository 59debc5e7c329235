package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.SPONSOR_CHOICE;
import static org.throughline.session.process.SessionVariables.SPONSOR_ID;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Cycles;
import org.throughline.session.Sponsorships;

/** Form `find-sponsor`: asks somebody else, or stops the cycle. */
@Component
class FindSponsorForm implements TaskHandler {

    private final Sponsorships sponsorships;
    private final Cycles cycles;

    FindSponsorForm(Sponsorships sponsorships, Cycles cycles) {
        this.sponsorships = sponsorships;
        this.cycles = cycles;
    }

    private enum Choice {
        NEW_SPONSOR,
        STOP
    }

    @Override
    public String formKey() {
        return "find-sponsor";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        String cycleRef = task.text(CYCLE_REF.name());
        Choice choice = answers.choice("sponsorChoice", Choice.class);
        if (choice == Choice.STOP) {
            cycles.giveUp(cycleRef, answers.requireText("reason"));
            return Map.of(SPONSOR_CHOICE.name(), choice.name());
        }
        UUID next = answers.requireId("sponsorId");
        sponsorships.askInstead(cycleRef, next);
        return Map.of(SPONSOR_CHOICE.name(), choice.name(), SPONSOR_ID.name(), SPONSOR_ID.stored(next));
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("sponsorChoice", "sponsorId", "reason");
    }
}
