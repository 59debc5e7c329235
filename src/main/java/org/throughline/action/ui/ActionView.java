package org.throughline.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.action.ActionPage;
import org.throughline.action.ActionPages;
import org.throughline.action.ActionStage;
import org.throughline.action.ActionState;
import org.throughline.action.Actions;
import org.throughline.action.BlockSummary;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.KeptAnswer;
import org.throughline.base.task.KeptAnswers;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.ConflictBar;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;
import org.throughline.trace.Traces;
import org.throughline.trace.ui.TracePanel;

/** One action: what it is, what happens next, what the reader has to do about it, and how it came here. */
@Route(value = ActionRoutes.PAGE, layout = MainLayout.class)
@RequiresPermission(Permission.DO_OWN_WORK)
class ActionView extends Page implements BeforeEnterObserver {

    private static final int LONGEST_REASON = 2_000;

    private final transient ActionPages pages;
    private final transient Actions actions;
    private final transient ActionTrail trail;
    private final transient ObjectProvider<TaskPanels> panels;
    private final transient KeptAnswers kept;
    private final transient Units units;
    private final transient Traces traces;
    private final transient Clock clock;
    private final Div marks = new Div();
    private final Div buttons = new Div();
    private final Div columns = new Div();

    ActionView(
            ActionPages pages,
            Actions actions,
            ActionTrail trail,
            ObjectProvider<TaskPanels> panels,
            KeptAnswers kept,
            Units units,
            Traces traces,
            Clock clock) {
        super("");
        this.pages = pages;
        this.actions = actions;
        this.trail = trail;
        this.panels = panels;
        this.kept = kept;
        this.units = units;
        this.traces = traces;
        this.clock = clock;
        marks.addClassName("row");
        buttons.addClassName("row");
        header().badge(marks).actions(buttons);
        columns.addClassName("task");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String ref = ActionRoutes.ref(
                event.getRouteParameters().get(ActionRoutes.REF).orElse(""));
        try {
            show(pages.page(ref));
        } catch (NotAllowed foreignOrMissing) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(ActionPage page) {
        ActionWords says = new ActionWords(page, UiWords.in(page.unit().zone(), clock), UiWords.phrases());
        header().title(page.summary().title()).lede(page.why()).trail(trail.of(page.summary()));
        marks.removeAll();
        marks.add(
                ActionBadges.due(
                        page.summary().state(),
                        ActionStage.of(page.summary().state(), page.summary().verdict()),
                        page.summary().dueOn(),
                        page.unit().zone(),
                        clock),
                ActionBadges.strength(page.summary().strength()));
        buttons.removeAll();
        gestures(page, says);
        Div main = new Div();
        main.addClassName("stack");
        Div side = new Div(new FactsCard(says));
        side.addClassName("stack");
        fill(main, side, page, says);
        columns.removeAll();
        columns.add(main, side);
    }

    private void fill(Div main, Div side, ActionPage page, ActionWords says) {
        if (page.may().offerEnded()) {
            main.add(ConflictBar.movedOn(says.text("offerEnded"), nowWith(page, says)));
        }
        String ref = page.summary().ref();
        Optional<Component> panel = Optional.ofNullable(panels.getIfAvailable()).flatMap(open -> open.onSubject(ref));
        panel.ifPresent(main::add);
        main.add(next(says));
        page.rows().blocks().stream()
                .filter(block -> block.liftedAt() == null)
                .forEach(block -> main.add(inTheWay(block, says)));
        ActionPage.Rows rows = page.rows();
        if (rows.plan() != null) {
            main.add(new PlanCard(says, rows.plan(), id -> units.unit(id).name()));
        }
        if (!rows.tryOuts().isEmpty()) {
            main.add(new TryOutsCard(says, rows.tryOuts()));
        }
        main.add(new EvidenceCard(says, id -> pages.evidence(ref, id)));
        if (rows.verification() != null) {
            main.add(new EffectCard(says, rows.verification(), rows.verdicts()));
        }
        List<KeptAnswer> answers = kept.onSubject(ref);
        if (!answers.isEmpty()) {
            main.add(new KeptAnswersCard(says, answers));
        }
        if (!rows.offers().isEmpty()) {
            side.add(AskedCard.offers(says));
        }
        if (!rows.dateChanges().isEmpty()) {
            side.add(AskedCard.dates(says));
        }
        side.add(new TracePanel(traces.of(ref)), new StoryCard(says));
    }

    private void gestures(ActionPage page, ActionWords says) {
        String ref = page.summary().ref();
        if (page.may().free()) {
            buttons.add(new SendButton(says.text("free"), () -> {
                        actions.wayIsFree(ref);
                        Toast.show(says.text("freed"));
                        reload();
                    })
                    .plain());
        }
        if (page.may().withdraw()) {
            buttons.add(new Button(
                    says.text("withdraw"), click -> withdraw(page.summary().title(), ref)));
        }
    }

    private void withdraw(String title, String ref) {
        new AskDialog("action.withdraw.title", getTranslation("action.withdraw.what", title))
                .askWhy(
                        "action.withdraw.reason",
                        LONGEST_REASON,
                        "action.refused.reason",
                        "action.withdraw.send",
                        reason -> {
                            actions.withdraw(ref, reason);
                            reload();
                        });
    }

    private static SectionCard next(ActionWords says) {
        SectionCard card = new SectionCard(says.text("next"));
        card.addClassName("next");
        card.add(new Paragraph(says.next()));
        return card;
    }

    private static SectionCard inTheWay(BlockSummary block, ActionWords says) {
        SectionCard card = new SectionCard(says.text("inTheWay"));
        card.head(Icons.BLOCKED.create());
        card.add(new Paragraph(block.reason()), new Paragraph(says.text("needed", block.ask())));
        Paragraph since = new Paragraph(says.text(
                block.asBarrier() ? "blockedAsBarrier" : "blockedSince",
                says.person(block.reportedBy()),
                says.moment(block.blockedAt())));
        since.addClassNames("muted", "small");
        card.add(since);
        return card;
    }

    private static String nowWith(ActionPage page, ActionWords says) {
        return says.person(
                page.summary().state() == ActionState.OFFERED
                        ? page.summary().ownerId()
                        : page.summary().accountableId());
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
