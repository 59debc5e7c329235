package org.throughline.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.throughline.base.event.Presence;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.ConflictBar;
import org.throughline.base.ui.component.DueBadge;
import org.throughline.inbox.Backgrounds;
import org.throughline.inbox.TaskConflict;
import org.throughline.inbox.TaskSheet;
import org.throughline.inbox.TaskUnknown;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;

/** One task: its form, and beside it why it is there, its story and its place in the process. */
@Route(value = InboxRoutes.TASK + "/:" + InboxRoutes.TASK_ID, layout = MainLayout.class)
@AnySignedIn
class TaskView extends Page implements BeforeEnterObserver {

    private final transient TaskPanelFactory panels;
    private final transient Backgrounds backgrounds;
    private final transient WorkWords words;
    private final transient SubjectPages pages;
    private final transient Reader reader;
    private final transient Presence presence;
    private final transient People people;
    private final transient Clock clock;
    private final Div body = new Div();

    TaskView(
            TaskPanelFactory panels,
            Backgrounds backgrounds,
            WorkWords words,
            SubjectPages pages,
            Reader reader,
            Presence presence,
            People people,
            Clock clock) {
        super("");
        this.panels = panels;
        this.backgrounds = backgrounds;
        this.words = words;
        this.pages = pages;
        this.reader = reader;
        this.presence = presence;
        this.people = people;
        this.clock = clock;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String taskId = event.getRouteParameters().get(InboxRoutes.TASK_ID).orElse("");
        body.removeAll();
        try {
            show(panels.read(taskId));
        } catch (TaskUnknown missingOrForeign) {
            event.rerouteToError(NotFoundException.class);
        } catch (TaskConflict quicker) {
            overtaken(quicker);
        }
    }

    private void show(TaskSheet sheet) {
        Words place = panels.at(sheet);
        String subject = sheet.context().subjectRef();
        header().title(words.title(sheet.context().taskKey(), sheet.title(), sheet.subjectTitle()))
                .trail(pages.trail(subject, sheet.subjectTitle()));
        if (sheet.dueAt() != null) {
            header().badge(DueBadge.of(sheet.dueAt(), place.zone(), clock));
        }
        Section form = new Section(TaskFacts.of(sheet.facts(), place), panels.panel(sheet, this::leave));
        form.addClassName("card");
        form.getElement().setAttribute("aria-label", getTranslation("inbox.task.form"));
        body.addClassName("task");
        if (!sheet.personal()) {
            form.addComponentAsFirst(
                    new AlsoHere(sheet.context().taskId(), reader.person().id(), presence, people));
        }
        body.add(form);
        TaskBackgroundCard card =
                new TaskBackgroundCard(sheet, backgrounds.of(sheet.context().taskId()), words, pages, place);
        body.add(card);
        UI.getCurrent().getPage().retrieveExtendedClientDetails(screen -> {
            if (screen.getBodyClientWidth() > WorkBoard.DESK_WIDTH) {
                card.asTabs();
            } else {
                card.folded();
            }
        });
    }

    /** A link from a mail to something that is done or elsewhere by now. */
    private void overtaken(TaskConflict quicker) {
        header().title(getTranslation("inbox.task.gone"));
        ConflictBar bar = ConflictWords.bar(quicker, reader.words());
        bar.choice(getTranslation("inbox.conflict.leave"), this::leave);
        body.add(bar);
    }

    private void leave() {
        UI.getCurrent().navigate(InboxRoutes.MY_WORK);
    }
}
