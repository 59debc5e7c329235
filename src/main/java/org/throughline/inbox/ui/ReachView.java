package org.throughline.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.inbox.InboxCare;
import org.throughline.inbox.Reach;
import org.throughline.inbox.ReachCheck;
import org.throughline.inbox.UnreachedTask;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Whether every open task has a holder who can be reached, as of now, and a way to mend it. */
@Route(value = InboxRoutes.REACH, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_PROCESSES)
class ReachView extends Page {

    private final transient WorkWords words;
    private final transient SubjectPages pages;
    private final transient InboxCare care;

    ReachView(Reach reach, InboxCare care, WorkWords words, SubjectPages pages, Reader reader) {
        super("");
        this.care = care;
        this.words = words;
        this.pages = pages;
        ReachCheck check = reach.look();
        header().title(getTranslation("inbox.reach.title"))
                .lede(getTranslation(
                        "inbox.reach.line", check.count(), reader.words().time(check.at())));
        add(check.count() == 0 ? none() : found(check));
    }

    private SectionCard none() {
        SectionCard card = new SectionCard("");
        card.add(new EmptyState(getTranslation("inbox.reach.none"), getTranslation("inbox.reach.noneWhy")));
        return card;
    }

    private SectionCard found(ReachCheck check) {
        SectionCard card = new SectionCard(getTranslation("inbox.reach.found", check.count()));
        card.head(new SendButton(getTranslation("inbox.reach.mend"), this::mend));
        card.add(new Paragraph(getTranslation("inbox.reach.how")));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        check.tasks().forEach(task -> list.add(row(task)));
        card.add(list);
        return card;
    }

    private ListItem row(UnreachedTask task) {
        Span title = new Span(words.title(task.taskKey(), task.title(), task.subjectTitle()));
        title.addClassName("strong");
        String why = task.holder() == null
                ? getTranslation("inbox.reach.noRole", words.roles(task.candidates()))
                : getTranslation("inbox.reach.gone", task.holder());
        Div facts = new Div(pages.link(task.subjectRef()), new Span(" · " + words.place(task.unitId())));
        facts.addClassNames("muted", "small");
        Div body = new Div(title, new Div(why), facts);
        body.addClassName("grow");
        ListItem item = new ListItem(body);
        item.addClassName("row");
        return item;
    }

    private void mend() {
        Toast.show(getTranslation("inbox.reach.mended", care.mend()));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
