package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Stories;

/** The story was promised by now: reminds whoever guides the group. */
@Component("nudgeStory")
class NudgeStory implements JavaDelegate {

    private final Stories stories;

    NudgeStory(Stories stories) {
        this.stories = stories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stories.nudge(CYCLE_REF.from(execution));
    }
}
