package org.throughline.operation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.PlaceTabs;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.UiWords;
import org.throughline.inbox.TaskTitles;
import org.throughline.operation.CaseHolder;
import org.throughline.operation.DrawnProcess;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;

/** Tells processes, steps, people and times to the reader of the current screen. */
@org.springframework.stereotype.Component
class OperationReader {

    private final Access access;
    private final People people;
    private final Clock clock;
    private final Texts texts;
    private final TaskTitles titles;
    private final ObjectProvider<SubjectPage> pages;
    private final PlaceTabs tabs;

    OperationReader(
            Access access,
            People people,
            Clock clock,
            Texts texts,
            TaskTitles titles,
            ObjectProvider<SubjectPage> pages,
            PlaceTabs tabs) {
        this.access = access;
        this.people = people;
        this.clock = clock;
        this.texts = texts;
        this.titles = titles;
        this.pages = pages;
        this.tabs = tabs;
    }

    /** Days and times where the reader lives: cases of many places stand side by side. */
    Words words() {
        return UiWords.in(people.person(access.actor().personId()).zone(), clock);
    }

    Nav tabs(String current) {
        return tabs.of(OperationRoutes.TABS, current);
    }

    /** The name of the process; the one in its model when no bundle knows it. */
    String process(String key, String nameInModel) {
        String text = "inbox.process." + key;
        return texts.has(text) ? UiWords.phrases().text(text) : nameInModel;
    }

    /** What a step is called; the name in the model when no bundle knows it. */
    String step(DrawnProcess model, String id) {
        return step(id, model.step(id));
    }

    /** The same for a step whose name in the model is known. */
    String step(String id, String nameInModel) {
        String way = "way." + id;
        return texts.has(way)
                ? UiWords.phrases().text(way)
                : titles.title(UI.getCurrent().getLocale(), id, nameInModel);
    }

    /** What is promised; the kind itself when no bundle knows it. */
    String promise(String kind) {
        String text = "promise.kind." + kind;
        return texts.has(text) ? UiWords.phrases().text(text) : kind;
    }

    /** Who has the case: people by name, roles with where they are held. */
    String holders(List<CaseHolder> holders) {
        return holders.stream()
                .map(this::holder)
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private String holder(CaseHolder holder) {
        if (holder.person() != null) {
            return holder.person();
        }
        String role = UiWords.phrases().text("organisation.role." + holder.role());
        return UiWords.phrases().text("organisation.role.in", role, holder.unitName());
    }

    /** The reference as a link to the page of the thing, or as plain text when it has none. */
    Component thing(String ref) {
        return path(ref)
                .<Component>map(path -> {
                    Anchor link = new Anchor(path, ref);
                    link.addClassName("link");
                    return link;
                })
                .orElseGet(() -> new Span(ref));
    }

    private Optional<String> path(String ref) {
        return pages.stream()
                .filter(page -> ref.startsWith(page.prefix()))
                .findFirst()
                .map(page -> page.path(ref));
    }
}
