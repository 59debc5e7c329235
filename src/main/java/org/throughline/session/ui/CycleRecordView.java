package org.throughline.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.KeptAnswer;
import org.throughline.base.task.KeptAnswers;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.TrailBar;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.session.CycleFacts;
import org.throughline.session.CyclePage;
import org.throughline.session.CyclePages;
import org.throughline.session.CycleRecord;
import org.throughline.session.CycleRecords;
import org.throughline.session.Reading;
import org.throughline.trace.Traces;
import org.throughline.trace.ui.TracePanel;

/** The record of one cycle: where it stands, what the reader has to do, who was heard, what was said and what came of it. */
@Route(value = SessionRoutes.PAGE, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_SESSIONS)
class CycleRecordView extends Page implements BeforeEnterObserver {

    private final transient CyclePages pages;
    private final transient CycleRecords records;
    private final transient CycleGestures gestures;
    private final transient People people;
    private final transient ObjectProvider<TaskPanels> panels;
    private final transient ObjectProvider<KeptAnswers> kept;
    private final transient Traces traces;
    private final transient Clock clock;
    private final Div marks = new Div();
    private final Div steps = new Div();
    private final Div columns = new Div();

    CycleRecordView(
            CyclePages pages,
            CycleRecords records,
            CycleGestures gestures,
            People people,
            ObjectProvider<TaskPanels> panels,
            ObjectProvider<KeptAnswers> kept,
            Traces traces,
            Clock clock) {
        super("");
        this.pages = pages;
        this.records = records;
        this.gestures = gestures;
        this.people = people;
        this.panels = panels;
        this.kept = kept;
        this.traces = traces;
        this.clock = clock;
        header().badge(marks);
        columns.addClassName("task");
        add(steps, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String ref = SessionRoutes.ref(
                event.getRouteParameters().get(SessionRoutes.REF).orElse(""));
        CyclePage page;
        try {
            page = pages.of(ref);
        } catch (NotAllowed refused) {
            refuse(event, ref);
            return;
        }
        show(page);
    }

    /** Who may know that it exists hears whom to ask; for everybody else there is no such session. */
    private void refuse(BeforeEnterEvent event, String ref) {
        records.whoRuns(ref)
                .map(guide -> people.person(guide).displayName())
                .ifPresentOrElse(
                        guide -> event.rerouteToError(
                                new AccessDeniedException(), getTranslation("session.record.guides", guide)),
                        () -> event.rerouteToError(new NotFoundException(), ""));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        FoldCard.foldOnPhones(this);
    }

    private void show(CyclePage page) {
        CycleFacts cycle = page.cycle();
        SessionWords says = new SessionWords(page, UiWords.in(page.unit().zone(), clock), UiWords.phrases());
        header().title(cycle.title())
                .lede(getTranslation(
                        "session.record.lede",
                        page.unit().name(),
                        page.name(cycle.facilitatorId()),
                        says.words().date(cycle.startedAt())))
                .trail(new TrailBar()
                        .step(getTranslation("session.nav"), SessionRoutes.LIST)
                        .here(cycle.ref()));
        marks.removeAll();
        marks.add(new PhaseBadge(cycle.state()));
        boolean storyOnly = !page.record().reading().covers(Reading.RECORD);
        steps.removeAll();
        columns.removeAll();
        if (storyOnly) {
            columns.add(stack(List.of(new StoryCard(says))));
            return;
        }
        steps.add(PhaseSteps.of(says));
        columns.add(stack(main(says)), stack(beside(says)));
    }

    private List<Component> main(SessionWords says) {
        CyclePage page = says.page();
        CycleRecord record = page.record();
        String ref = page.cycle().ref();
        List<Component> cards = new ArrayList<>();
        Optional.ofNullable(panels.getIfAvailable())
                .flatMap(open -> open.onSubject(ref))
                .ifPresent(cards::add);
        cards.add(new NextCard(says, gestures.onSession(page, this::reload)));
        if (StoryCard.isWorthShowing(page.cycle())) {
            cards.add(new StoryCard(says));
        }
        if (page.cycle().settlement() != null) {
            cards.add(new OptionsCard(says, page.cycle().settlement()));
        }
        if (!record.answers().isEmpty()) {
            cards.add(new AnswersCard(says));
        }
        if (!record.notes().isEmpty()) {
            cards.add(new SaidCard(says));
        }
        if (!record.gaps().isEmpty()) {
            cards.add(new WorkCard(says));
        }
        record.exceptions().forEach(exception -> cards.add(new SoakEndedEarly(says, exception)));
        List<KeptAnswer> answers = Optional.ofNullable(kept.getIfAvailable())
                .map(open -> open.onSubject(ref))
                .orElse(List.of());
        if (!answers.isEmpty()) {
            cards.add(new KeptAnswersCard(says, answers));
        }
        cards.add(new TracePanel(traces.of(ref)));
        cards.add(new HistoryCard(says));
        return cards;
    }

    private List<Component> beside(SessionWords says) {
        CycleRecord record = says.page().record();
        List<Component> cards = new ArrayList<>();
        record.sessions().stream()
                .filter(MeetingCard::isWorthShowing)
                .forEach(session -> cards.add(new MeetingCard(says, session)));
        if (record.compact() != null) {
            cards.add(new CompactCard(says, record.compact()));
        }
        FactsCard facts = new FactsCard(says);
        gestures.onCycle(says.page(), this::reload).forEach(facts::add);
        cards.add(facts);
        return cards;
    }

    private static Div stack(List<Component> cards) {
        Div stack = new Div();
        stack.addClassName("stack");
        stack.add(cards);
        return stack;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
