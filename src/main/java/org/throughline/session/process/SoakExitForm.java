package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.EXIT_CONFIRMED;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Soaks;

/** Form `soak-exit`: why the soak cannot last, and who agreed; or keeps it after all. */
@Component
class SoakExitForm implements TaskHandler {

    private final Soaks soaks;

    SoakExitForm(Soaks soaks) {
        this.soaks = soaks;
    }

    @Override
    public String formKey() {
        return "soak-exit";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        boolean confirmed = answers.isTrue("exitConfirmed");
        if (confirmed) {
            soaks.justifyExit(
                    task.text(CYCLE_REF.name()), answers.requireText("reason"), answers.requireText("whoAgreed"));
        }
        return Map.of(EXIT_CONFIRMED.name(), confirmed);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("exitConfirmed", "reason", "whoAgreed");
    }
}
