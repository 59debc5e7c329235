package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.WhoActed;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.diagram.BpmnView;
import org.throughline.inbox.TaskBackground;
import org.throughline.inbox.TaskBackground.Done;
import org.throughline.inbox.TaskSheet;

/** Why this, its story, and where it stands in the process: beside the form on a desk, folded below it on a phone. */
class TaskBackgroundCard extends Div {

    private final transient TaskSheet sheet;
    private final transient TaskBackground background;
    private final transient WorkWords words;
    private final transient SubjectPages pages;
    private final transient Words place;

    TaskBackgroundCard(TaskSheet sheet, TaskBackground background, WorkWords words, SubjectPages pages, Words place) {
        this.sheet = sheet;
        this.background = background;
        this.words = words;
        this.pages = pages;
        this.place = place;
        addClassName("card");
    }

    /** As tabs, with Alt+1 to Alt+3. */
    TaskBackgroundCard asTabs() {
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(getTranslation("inbox.context.why"), why());
        tabs.add(getTranslation("inbox.context.story"), later(tabs, 1, this::story));
        tabs.add(getTranslation("inbox.context.map"), later(tabs, 2, this::map));
        List<Key> digits = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3);
        for (int tab = 0; tab < digits.size(); tab++) {
            int chosen = tab;
            Shortcuts.addShortcutListener(this, () -> tabs.setSelectedIndex(chosen), digits.get(tab), KeyModifier.ALT);
        }
        add(tabs);
        return this;
    }

    /** As three closed parts. */
    TaskBackgroundCard folded() {
        add(
                fold("inbox.context.why", this::why),
                fold("inbox.context.story", this::story),
                fold("inbox.context.map", this::map));
        return this;
    }

    private static Div later(TabSheet tabs, int index, Supplier<Component> content) {
        Div place = new Div();
        tabs.addSelectedChangeListener(change -> {
            if (tabs.getSelectedIndex() == index && place.getComponentCount() == 0) {
                place.add(content.get());
            }
        });
        return place;
    }

    private Details fold(String titleKey, Supplier<Component> content) {
        Details details = new Details(getTranslation(titleKey));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(content.get());
            }
        });
        return details;
    }

    private Component why() {
        Div body = new Div();
        words.why(sheet.why(), background.name(sheet.why().passedBy()))
                .forEach(sentence -> body.add(new Paragraph(sentence)));
        FactList facts = new FactList();
        facts.fact(
                getTranslation("inbox.context.thing"),
                pages.link(sheet.context().subjectRef()));
        facts.fact(
                getTranslation("inbox.context.place"),
                words.place(sheet.context().unitId()));
        facts.fact(
                getTranslation("inbox.context.step"),
                getTranslation(
                        "inbox.context.stepOf",
                        words.task(sheet.context().taskKey(), sheet.title()),
                        words.process(
                                sheet.context().processKey(), background.map().name())));
        facts.fact(getTranslation("inbox.context.since"), place.dateTime(sheet.createdAt()));
        Optional.ofNullable(sheet.dueAt())
                .ifPresent(due -> facts.fact(getTranslation("inbox.context.due"), place.dateTime(due)));
        background
                .promise()
                .ifPresent(promise -> facts.fact(
                        getTranslation("inbox.context.rule"),
                        getTranslation(
                                "inbox.context.ruleMade",
                                words.rule(promise.ruleVersion()),
                                place.dateTime(promise.madeAt()))));
        body.add(facts);
        return body;
    }

    private Component story() {
        if (background.story().isEmpty()) {
            return new EmptyState(getTranslation("inbox.story.empty"), "");
        }
        Timeline story = new Timeline(place);
        background.story().forEach(line -> {
            String who = WhoActed.in(background.name(line.actorId()), line.details(), background::name);
            story.entry(
                    line.at(),
                    line.actorId() == null ? Timeline.Source.PROCESS : Timeline.Source.PERSON,
                    who,
                    getTranslation(
                            line.action(),
                            RecordedValues.inWords(
                                    line.details(),
                                    place,
                                    id -> Optional.of(background.name(id)).filter(name -> !name.isEmpty()))));
        });
        return story;
    }

    private Component map() {
        return new BpmnView(background.map().xml(), inWords())
                .current(Set.of(sheet.context().taskKey()));
    }

    /** "Before: … Now: … Next: …" */
    private String inWords() {
        List<String> sentences = new ArrayList<>();
        if (!background.before().isEmpty()) {
            sentences.add(getTranslation(
                    "inbox.map.before",
                    background.before().stream().map(this::done).collect(Collectors.joining(", "))));
        }
        sentences.add(getTranslation("inbox.map.now", words.task(sheet.context().taskKey(), sheet.title())));
        words.then(sheet.context().taskKey(), sheet.next()).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private String done(Done done) {
        String who = background.name(done.who());
        String title = words.task(done.taskKey(), done.title());
        return who.isEmpty() ? title : getTranslation("inbox.map.doneBy", title, who);
    }
}
