package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.SESSION_REF;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Rooms;

/** Form `session-run`: the talk is over. Normally the room says so itself. */
@Component
class SessionRunForm implements TaskHandler {

    private final Rooms rooms;

    SessionRunForm(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public String formKey() {
        return "session-run";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        rooms.closeByTask(task.text(SESSION_REF.name()));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of();
    }
}
