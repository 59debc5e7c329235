package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;
import static org.throughline.action.process.ActionVariables.VERDICT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.EffectChecks;
import org.throughline.action.Verdict;

/** Ends the effect check without a verdict. */
@Component("closeWindow")
class CloseWindow implements JavaDelegate {

    private final EffectChecks checks;

    CloseWindow(EffectChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        checks.closeWindow(ACTION_REF.from(execution));
        VERDICT.set(execution, Verdict.INCONCLUSIVE);
    }
}
