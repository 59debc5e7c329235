package org.throughline.barrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.BarrierPage;
import org.throughline.barrier.BarrierPages;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.TierTurn;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.Words;
import org.throughline.base.task.KeptAnswers;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.DueBadge;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.trace.Traces;
import org.throughline.trace.ui.TracePanel;

/** UC: a barrier with its ladder and clocks (V of ux 2.7); whoever has to answer does it here. */
@Route(value = BarrierRoutes.LIST + "/:ref", layout = MainLayout.class)
@RequiresPermission(Permission.SEE_BARRIERS)
class BarrierView extends Page implements BeforeEnterObserver {

    private final transient BarrierPages pages;
    private final transient Barriers barriers;
    private final transient ObjectProvider<TaskPanels> taskPanels;
    private final transient ObjectProvider<KeptAnswers> keptAnswers;
    private final transient Traces traces;
    private final transient Clock clock;
    private final Div columns = new Div();

    BarrierView(
            BarrierPages pages,
            Barriers barriers,
            ObjectProvider<TaskPanels> taskPanels,
            ObjectProvider<KeptAnswers> keptAnswers,
            Traces traces,
            Clock clock) {
        super("");
        this.pages = pages;
        this.barriers = barriers;
        this.taskPanels = taskPanels;
        this.keptAnswers = keptAnswers;
        this.traces = traces;
        this.clock = clock;
        columns.addClassNames("work", "barrier-page");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String ref = BarrierRoutes.ref(event.getRouteParameters().get("ref").orElse(""));
        try {
            show(pages.page(ref));
        } catch (NotAllowed foreignOrMissing) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(BarrierPage page) {
        BarrierFacts facts = page.facts();
        Words words = UiWords.in(page.unit().zone(), clock);
        header().title(facts.title());
        header().trail(BarrierTrail.of(facts));
        badge(page).ifPresent(header()::badge);
        header().lede(getTranslation(
                "barrier.page.lede",
                page.name(facts.raiserId()),
                page.unit().name(),
                words.dateTime(facts.raisedAt()),
                getTranslation("barrier.severity." + facts.severity())));

        Div answer = new Div(answer(page));
        answer.addClassName("stack");
        Div rest = new Div(new BarrierFactsCard(page, words));
        keptAnswers.ifAvailable(kept -> rest.add(new KeptAnswersCard(kept.onSubject(facts.ref()))));
        rest.add(
                new TracePanel(traces.of(facts.ref())),
                new StoryCard(page, words),
                new PromisesFold(facts.ref(), page.promises(), words));
        rest.addClassName("stack");
        columns.removeAll();
        columns.add(new LadderCard(page, clock), answer, rest);
        addGestures(page);
    }

    private Optional<Component> badge(BarrierPage page) {
        return switch (page.facts().state()) {
            case RAISED, AT_TIER ->
                page.turns().stream()
                        .map(TierTurn::step)
                        .filter(step -> step.isWaiting())
                        .findFirst()
                        .map(step -> DueBadge.of(step.dueAt(), page.unit().zone(), clock));
            case ANSWERED, IN_REMOVAL, ACCEPTED_RISK ->
                Optional.of(new Badge(
                        Kind.WAITING,
                        getTranslation(
                                "barrier.state." + page.facts().state(),
                                page.facts().tier())));
            case REMOVED, REJECTED, WITHDRAWN ->
                Optional.of(new Badge(
                        Kind.DONE,
                        getTranslation(
                                "barrier.state." + page.facts().state(),
                                page.facts().tier())));
        };
    }

    private Component answer(BarrierPage page) {
        TaskPanels panels = taskPanels.getIfAvailable();
        return Optional.ofNullable(panels)
                .flatMap(available -> available.onSubject(page.facts().ref()))
                .orElseGet(() -> whoHasIt(page));
    }

    private Component whoHasIt(BarrierPage page) {
        SectionCard card = new SectionCard(getTranslation("barrier.whoHasIt"));
        card.add(new Paragraph(new HolderSentence(page, clock).text()));
        return card;
    }

    private void addGestures(BarrierPage page) {
        BarrierDialogs dialogs = new BarrierDialogs(
                barriers, page.facts(), () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)));
        if (page.mayChangeRisk()) {
            header().actions(new Button(getTranslation("barrier.risk.change"), click -> dialogs.changeRisk()));
        }
        if (page.mayWithdraw()) {
            header().actions(new Button(getTranslation("barrier.withdraw"), click -> dialogs.withdraw()));
        }
    }
}
