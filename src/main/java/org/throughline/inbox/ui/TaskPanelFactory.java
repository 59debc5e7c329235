package org.throughline.inbox.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.TaskAside;
import org.throughline.base.ui.TaskFormActions;
import org.throughline.base.ui.component.UiWords;
import org.throughline.inbox.AnswerWords;
import org.throughline.inbox.Inbox;
import org.throughline.inbox.LostTasks;
import org.throughline.inbox.TaskComments;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.TaskSheet;
import org.throughline.organisation.Units;

/** Opens task panels with what they work on. */
@Component
class TaskPanelFactory {

    private final Desk desk;
    private final Units units;
    private final Clock clock;

    /** The use cases and words behind a panel. */
    record Desk(
            TaskDesk tasks,
            LostTasks lost,
            Inbox inbox,
            TaskComments comments,
            AnswerWords answers,
            TaskForms forms,
            Reminding reminding,
            WorkWords words,
            SubjectPages pages,
            ObjectProvider<TaskAside> asides) {}

    TaskPanelFactory(
            TaskDesk tasks,
            LostTasks lost,
            Inbox inbox,
            TaskComments comments,
            AnswerWords answers,
            TaskForms forms,
            Reminding reminding,
            WorkWords words,
            SubjectPages pages,
            ObjectProvider<TaskAside> asides,
            Units units,
            Clock clock) {
        this.desk = new Desk(tasks, lost, inbox, comments, answers, forms, reminding, words, pages, asides);
        this.units = units;
        this.clock = clock;
    }

    /**
     * Reads a task for the signed-in person.
     *
     * @throws org.throughline.inbox.TaskConflict when it was the person's and is not any more
     * @throws org.throughline.inbox.TaskUnknown when it is missing or not theirs
     */
    TaskSheet read(String taskId) {
        return desk.tasks().open(taskId, UI.getCurrent().getLocale());
    }

    /** The panel of a task that was read; `after` runs when the task has left the person's hands. */
    TaskPanel panel(TaskSheet sheet, Runnable after) {
        return new TaskPanel(sheet, desk, at(sheet), after);
    }

    /** Nothing but the form of a task that was read. */
    TaskForms.Drawn form(TaskSheet sheet, TaskFormActions actions) {
        return desk.forms().draw(sheet, actions);
    }

    /** Days and times at the place of a task. */
    Words at(TaskSheet sheet) {
        return UiWords.in(units.unit(sheet.context().unitId()).zone(), clock);
    }
}
