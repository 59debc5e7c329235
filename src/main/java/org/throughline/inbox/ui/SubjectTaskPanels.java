package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.throughline.base.task.OpenTask;
import org.throughline.base.task.OpenTasks;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.DueBadge;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.inbox.TaskConflict;
import org.throughline.inbox.TaskSheet;
import org.throughline.inbox.TaskUnknown;

/** Puts what a person has to do about a thing into the page of the thing. */
@org.springframework.stereotype.Component
class SubjectTaskPanels implements TaskPanels {

    private final OpenTasks tasks;
    private final TaskPanelFactory panels;
    private final WorkWords words;
    private final Clock clock;

    SubjectTaskPanels(OpenTasks tasks, TaskPanelFactory panels, WorkWords words, Clock clock) {
        this.tasks = tasks;
        this.panels = panels;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Component> onSubject(String subjectRef) {
        List<OpenTask> open = tasks.onSubject(subjectRef);
        return open.isEmpty() ? Optional.empty() : card(open);
    }

    private Optional<Component> card(List<OpenTask> open) {
        try {
            TaskSheet sheet = panels.read(open.get(0).taskId());
            SectionCard card = new SectionCard(words.task(sheet.context().taskKey(), sheet.title()));
            if (sheet.dueAt() != null) {
                card.head(DueBadge.of(sheet.dueAt(), panels.at(sheet).zone(), clock));
            }
            card.add(panels.panel(sheet, () -> UI.getCurrent().refreshCurrentRoute(true)));
            if (open.size() > 1) {
                card.add(more(open.subList(1, open.size())));
            }
            return Optional.of(card);
        } catch (TaskUnknown | TaskConflict quicker) {
            return Optional.empty(); // somebody was quicker between the two reads; the page tells the new state
        }
    }

    private static Component more(List<OpenTask> others) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        others.forEach(task -> list.add(new ListItem(new Anchor(task.link(), task.title()))));
        Paragraph also = new Paragraph(I18NProvider.translate("inbox.task.also"));
        return new Div(also, list);
    }
}
