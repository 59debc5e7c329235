package org.throughline.critical.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.audit.AuditRecord;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.WhoActed;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.component.UiWords;
import org.throughline.critical.CriticalEventFacts;
import org.throughline.critical.CriticalEventPage;
import org.throughline.critical.CriticalEventPages;
import org.throughline.critical.EventReview;
import org.throughline.organisation.AnySignedIn;

/** One critical event: what is asked of the reader, what happened, what the review said, what follows. */
@Route(value = EventRoutes.PAGE, layout = MainLayout.class)
@AnySignedIn
class EventView extends Page implements BeforeEnterObserver {

    private final transient CriticalEventPages pages;
    private final transient EventGestures gestures;
    private final transient ObjectProvider<TaskPanels> tasks;
    private final transient Clock clock;
    private final Div marks = new Div();
    private final Div buttons = new Div();
    private final Div columns = new Div();

    EventView(CriticalEventPages pages, EventGestures gestures, ObjectProvider<TaskPanels> tasks, Clock clock) {
        super("");
        this.pages = pages;
        this.gestures = gestures;
        this.tasks = tasks;
        this.clock = clock;
        marks.addClassName("row");
        buttons.addClassName("row");
        header().badge(marks).actions(buttons);
        columns.addClassName("task");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String ref =
                EventRoutes.ref(event.getRouteParameters().get(EventRoutes.REF).orElse(""));
        try {
            show(pages.of(ref));
        } catch (NotAllowed foreignOrMissing) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(CriticalEventPage page) {
        CriticalEventFacts facts = page.facts();
        Words words = UiWords.in(page.unit().zone(), clock);
        header().title(facts.title())
                .lede(getTranslation(
                        "critical.page.lede", facts.ref(), page.unit().name()));
        marks.removeAll();
        if (facts.restricted()) {
            marks.add(EventBadges.restricted(this));
        }
        marks.add(EventBadges.state(this, facts.state()));
        buttons.removeAll();
        gestures.of(page, () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)))
                .forEach(buttons::add);
        Div main = new Div();
        main.addClassName("stack");
        Optional.ofNullable(tasks.getIfAvailable())
                .flatMap(panels -> panels.onSubject(facts.ref()))
                .ifPresent(main::add);
        main.add(what(facts));
        EventReview review = facts.review();
        if (review != null) {
            main.add(review(review, page));
        }
        main.add(follows(page));
        main.add(story(page, words));
        Div side = new Div(facts(page, words));
        side.addClassName("stack");
        if (facts.restricted()) {
            side.add(circle(page));
        }
        columns.removeAll();
        columns.add(main, side);
    }

    private SectionCard what(CriticalEventFacts facts) {
        SectionCard card = new SectionCard(getTranslation("critical.page.what"));
        card.add(new Paragraph(facts.what()));
        if (facts.lateAt() != null) {
            card.add(new Paragraph(getTranslation("critical.page.notHeld")));
        }
        if (facts.endReason() != null) {
            card.add(new Paragraph(getTranslation("critical.page.withdrawn", facts.endReason())));
        }
        return card;
    }

    private SectionCard review(EventReview review, CriticalEventPage page) {
        SectionCard card = new SectionCard(getTranslation("critical.page.review"));
        FactList said = new FactList()
                .fact(getTranslation("critical.page.known"), review.known())
                .fact(getTranslation("critical.page.needsSupport"), review.needsSupport())
                .fact(getTranslation("critical.page.hazards"), review.hazards());
        if (review.conditions() != null) {
            said.fact(getTranslation("critical.page.conditions"), review.conditions());
        }
        said.fact(getTranslation("critical.page.nextSteps"), review.nextSteps())
                .fact(getTranslation("critical.page.reviewedBy"), page.name(review.reviewedBy()));
        card.add(said);
        return card;
    }

    private SectionCard follows(CriticalEventPage page) {
        SectionCard card = new SectionCard(getTranslation("critical.page.follows"));
        CriticalEventFacts facts = page.facts();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        page.containment().forEach(action -> {
            Anchor link = new Anchor(EventRoutes.action(action.ref()), action.title());
            Div who = new Div(action.ref() + " · " + page.name(action.ownerId()));
            who.addClassNames("muted", "small");
            list.add(new ListItem(link, who));
        });
        if (facts.cycleRef() != null) {
            list.add(new ListItem(
                    new Anchor(EventRoutes.cycle(facts.cycleRef()), getTranslation("critical.page.cycle"))));
        }
        if (facts.support() != null) {
            list.add(new ListItem(
                    getTranslation("critical.page.supported", facts.support().words())));
        }
        card.add(
                list.getChildren().findAny().isEmpty()
                        ? new Paragraph(getTranslation("critical.page.nothingYet"))
                        : list);
        return card;
    }

    private SectionCard facts(CriticalEventPage page, Words words) {
        CriticalEventFacts facts = page.facts();
        SectionCard card = new SectionCard(getTranslation("critical.page.facts"));
        FactList list = new FactList()
                .fact(getTranslation("critical.page.happened"), words.dateTime(facts.happenedAt()))
                .fact(getTranslation("critical.page.severity"), getTranslation("critical.severity." + facts.severity()))
                .fact(getTranslation("critical.page.reporter"), page.name(facts.reporterId()))
                .fact(getTranslation("critical.page.leader"), page.name(facts.leaderId()))
                .fact(getTranslation("critical.page.guardian"), page.name(facts.guardianId()));
        if (facts.facilitatorId() != null) {
            list.fact(getTranslation("critical.page.facilitator"), page.name(facts.facilitatorId()));
        }
        page.promises()
                .forEach(promise ->
                        list.fact(getTranslation("promise.kind." + promise.kind()), words.dateTime(promise.dueAt())));
        card.add(list);
        return card;
    }

    private SectionCard circle(CriticalEventPage page) {
        SectionCard card = new SectionCard(getTranslation("critical.page.circle"));
        card.add(
                new Paragraph(getTranslation("critical.page.circle.means")),
                new Paragraph(page.circle().stream().map(page::name).sorted().collect(Collectors.joining(", "))));
        return card;
    }

    private SectionCard story(CriticalEventPage page, Words words) {
        SectionCard card = new SectionCard(getTranslation("critical.page.story"));
        Timeline timeline = new Timeline(words);
        for (AuditRecord line : page.story()) {
            UUID actor = line.actorId();
            timeline.entry(
                    line.at(),
                    actor == null ? Timeline.Source.PROCESS : Timeline.Source.PERSON,
                    WhoActed.in(page.name(actor), line.details(), page::name),
                    UiWords.phrases()
                            .text(
                                    line.action(),
                                    RecordedValues.inWords(
                                            line.details(),
                                            words,
                                            id -> Optional.of(page.name(id)).filter(name -> !name.isEmpty()))));
        }
        card.add(timeline);
        return card;
    }
}
