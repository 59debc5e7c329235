package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.SESSION_REF;
import static org.throughline.session.process.SessionVariables.TIME_LOST;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.organisation.Units;
import org.throughline.session.CancellationReason;
import org.throughline.session.ExplainCancellation;
import org.throughline.session.Sessions;

/** Form `session-cancel`: why a session falls through, and when it is tried again. */
@Component
class SessionCancelForm implements TaskHandler {

    private final Sessions sessions;
    private final Units units;

    SessionCancelForm(Sessions sessions, Units units) {
        this.sessions = sessions;
        this.units = units;
    }

    @Override
    public String formKey() {
        return "session-cancel";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        boolean lost = sessions.explainCancellation(
                task.text(SESSION_REF.name()),
                new ExplainCancellation(
                        answers.choice("reason", CancellationReason.class),
                        answers.text("explanation").orElse(null),
                        answers.requireInstant(
                                "newDate", units.unit(task.unitId()).zone())));
        return Map.of(TIME_LOST.name(), lost);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("reason", "explanation", "newDate");
    }
}
