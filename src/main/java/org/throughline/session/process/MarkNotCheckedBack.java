package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Stories;

/** Marks that nobody checked back with those who spoke. */
@Component("markNotCheckedBack")
class MarkNotCheckedBack implements JavaDelegate {

    private final Stories stories;

    MarkNotCheckedBack(Stories stories) {
        this.stories = stories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stories.notCheckedBack(CYCLE_REF.from(execution));
    }
}
