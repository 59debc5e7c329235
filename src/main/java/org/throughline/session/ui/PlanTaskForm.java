package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Set;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.ui.TaskForm;
import org.throughline.base.ui.TaskFormActions;
import org.throughline.organisation.Units;
import org.throughline.session.SessionPlanning;
import org.throughline.session.Sessions;

/** Draws the form `session-plan` with the fields of the planner, so that planning looks the same the second time. */
@org.springframework.stereotype.Component
class PlanTaskForm implements TaskForm {

    private final Sessions sessions;
    private final SessionPlanning planning;
    private final GuestList guests;
    private final Units units;
    private final Clock clock;

    PlanTaskForm(Sessions sessions, SessionPlanning planning, GuestList guests, Units units, Clock clock) {
        this.sessions = sessions;
        this.planning = planning;
        this.guests = guests;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "session-plan";
    }

    @Override
    public Set<String> answerKeys() {
        return Set.of(
                "when",
                "length",
                "place",
                "link",
                "template",
                "personId",
                "role",
                "function",
                "reason",
                "justification",
                "protectedTime");
    }

    @Override
    public Component open(TaskContext task, TaskAnswers initial, TaskFormActions actions) {
        return new PlanTask(
                task,
                initial,
                actions,
                new PlanTask.Desk(
                        sessions,
                        planning,
                        guests.around(task.unitId()),
                        units.unit(task.unitId()).zone(),
                        clock));
    }
}
