package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;
import static org.throughline.action.process.ActionVariables.MAY_EXTEND;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.EffectChecks;

/** Looks once more at an effect when it was too early to say. */
@Component("extendOnce")
class ExtendOnce implements JavaDelegate {

    private final EffectChecks checks;

    ExtendOnce(EffectChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MAY_EXTEND.set(execution, checks.extendOnce(ACTION_REF.from(execution)));
    }
}
