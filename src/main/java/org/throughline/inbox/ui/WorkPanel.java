package org.throughline.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.DueBadge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.inbox.TaskConflict;
import org.throughline.inbox.TaskSheet;
import org.throughline.inbox.TaskUnknown;

/** The task that is open beside the list. */
class WorkPanel extends Div {

    private final transient TaskPanelFactory panels;
    private final String taskId;
    private @Nullable TaskPanel form;

    WorkPanel(String taskId, TaskPanelFactory panels, WorkWords words, Clock clock, Words reader, Runnable after) {
        this.panels = panels;
        this.taskId = taskId;
        try {
            show(panels.read(taskId), panels, words, clock, after);
        } catch (TaskConflict quicker) {
            Announcer.say(ConflictWords.sentence(quicker));
            add(ConflictWords.bar(quicker, reader).choice(getTranslation("inbox.conflict.reload"), after));
        } catch (TaskUnknown gone) {
            add(new EmptyState(getTranslation(gone.messageKey()), ""));
        }
    }

    private void show(TaskSheet sheet, TaskPanelFactory panels, WorkWords words, Clock clock, Runnable after) {
        Div top = new Div();
        top.addClassName("row");
        if (sheet.dueAt() != null) {
            top.add(DueBadge.of(sheet.dueAt(), panels.at(sheet).zone(), clock));
        }
        Anchor page = new Anchor(
                InboxRoutes.task(sheet.context().taskId()),
                words.thing(sheet.context().subjectRef()));
        page.addClassName("link");
        top.add(page);
        H2 title = new H2(words.title(sheet.context().taskKey(), sheet.title(), sheet.subjectTitle()));
        add(top, title);
        words.why(sheet.why(), "").forEach(sentence -> {
            Paragraph why = new Paragraph(sentence);
            why.addClassNames("small", "muted");
            add(why);
        });
        form = panels.panel(sheet, after);
        add(TaskFacts.of(sheet.facts(), panels.at(sheet)), form);
    }

    /** The task is not in the list any more: says who or what was quicker, and leaves what was typed. */
    void recheck() {
        if (form == null) {
            return;
        }
        try {
            panels.read(taskId);
        } catch (TaskConflict quicker) {
            form.overtaken(quicker);
        } catch (TaskUnknown gone) {
            Announcer.say(getTranslation(gone.messageKey()));
        }
    }
}
