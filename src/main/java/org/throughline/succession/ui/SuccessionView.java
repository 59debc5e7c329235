package org.throughline.succession.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Optional;
import org.throughline.audit.AuditRecord;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.WhoActed;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Units;
import org.throughline.succession.SuccessionPage;
import org.throughline.succession.SuccessionPages;
import org.throughline.succession.SuccessionState;
import org.throughline.succession.SuccessionSummary;
import org.throughline.succession.Successions;

/** One succession: what is asked of the reader, where each duty stands, what happened. */
@Route(value = SuccessionRoutes.SUCCESSIONS + "/:ref", layout = MainLayout.class)
@AnySignedIn
class SuccessionView extends Page implements BeforeEnterObserver {

    private final transient SuccessionPages pages;
    private final transient Successions successions;
    private final transient TaskPanels tasks;
    private final transient Units units;
    private final transient Clock clock;
    private final Div content = new Div();

    SuccessionView(SuccessionPages pages, Successions successions, TaskPanels tasks, Units units, Clock clock) {
        super("");
        this.pages = pages;
        this.successions = successions;
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(pages.page(event.getRouteParameters().get("ref").orElse("")));
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(SuccessionPage page) {
        SuccessionSummary summary = page.summary();
        Words words = UiWords.in(units.unit(summary.unitId()).zone(), clock);
        boolean running = summary.state() == SuccessionState.RUNNING;
        header().title(getTranslation("succession.page.title", page.name(summary.personId())))
                .lede(SuccessionWords.cause(summary, words))
                .badge(new Badge(
                        running ? Badge.Kind.WAITING : Badge.Kind.DONE,
                        getTranslation("succession.state." + summary.state())));
        content.removeAll();
        tasks.onSubject(summary.ref()).ifPresent(content::add);
        content.add(facts(page, words));
        SectionCard open = new SectionCard(
                getTranslation("succession.page.open", page.open().size()));
        open.add(
                page.open().isEmpty()
                        ? new EmptyState(
                                getTranslation("succession.page.none"), getTranslation("succession.page.noneWhy"))
                        : DutyRows.of(page.open(), page));
        content.add(open);
        if (!page.decided().isEmpty()) {
            SectionCard decided = new SectionCard(getTranslation("succession.page.decided"));
            decided.add(DutyRows.of(page.decided(), page));
            content.add(decided);
        }
        content.add(story(page, words));
    }

    private SectionCard facts(SuccessionPage page, Words words) {
        SuccessionSummary summary = page.summary();
        SectionCard card = new SectionCard("");
        FactList facts = new FactList();
        facts.fact(
                getTranslation("succession.page.person"),
                new Anchor(SuccessionRoutes.away(summary.personId()), page.name(summary.personId())));
        facts.fact(getTranslation("succession.page.told"), words.dateTime(summary.toldAt()));
        if (summary.state() == SuccessionState.RUNNING) {
            facts.fact(
                    getTranslation("succession.page.asked"),
                    summary.handlerId() == null
                            ? getTranslation("succession.page.admins")
                            : page.name(summary.handlerId()));
            card.head(new SendButton(getTranslation("succession.page.callOff"), () -> callOff(page)).plain());
        }
        card.add(facts);
        return card;
    }

    private SectionCard story(SuccessionPage page, Words words) {
        SectionCard card = new SectionCard(getTranslation("succession.page.story"));
        Timeline timeline = new Timeline(words);
        for (AuditRecord line : page.story()) {
            String who = WhoActed.in(page.name(line.actorId()), line.details(), page::name);
            timeline.entry(
                    line.at(),
                    line.actorId() == null ? Timeline.Source.PROCESS : Timeline.Source.PERSON,
                    who,
                    UiWords.phrases()
                            .text(
                                    line.action(),
                                    RecordedValues.inWords(
                                            line.details(),
                                            words,
                                            id -> Optional.of(page.name(id)).filter(name -> !name.isEmpty()))));
        }
        card.add(page.story().isEmpty() ? new Paragraph(getTranslation("succession.page.storyNone")) : timeline);
        return card;
    }

    private void callOff(SuccessionPage page) {
        new AskDialog(
                        "succession.page.callOff",
                        getTranslation(
                                "succession.page.callOffWhat",
                                page.name(page.summary().personId())))
                .open("succession.page.callOff", () -> {
                    successions.callOff(page.summary().ref());
                    Toast.show(getTranslation("succession.page.calledOff"));
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                });
    }
}
