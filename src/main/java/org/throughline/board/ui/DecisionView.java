package org.throughline.board.ui;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.RuleWords;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.TrailBar;
import org.throughline.base.ui.component.UiWords;
import org.throughline.board.DecisionSummary;
import org.throughline.board.Decisions;
import org.throughline.board.MeetingWords;
import org.throughline.board.Votes;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;
import org.throughline.trace.Traces;
import org.throughline.trace.ui.TracePanel;

/** One decision with its reason, what the tables said, and how members voted. */
@Route(value = BoardRoutes.DECISIONS + "/:ref", layout = MainLayout.class)
@RequiresPermission(Permission.DO_OWN_WORK)
class DecisionView extends Page implements BeforeEnterObserver {

    private final transient Decisions decisions;
    private final transient Votes votes;
    private final transient People people;
    private final transient Units units;
    private final transient Traces traces;
    private final transient Clock clock;
    private final Div content = new Div();

    DecisionView(Decisions decisions, Votes votes, People people, Units units, Traces traces, Clock clock) {
        super("");
        this.decisions = decisions;
        this.votes = votes;
        this.people = people;
        this.units = units;
        this.traces = traces;
        this.clock = clock;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(decisions.decision(event.getRouteParameters().get("ref").orElse("")));
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(DecisionSummary decision) {
        Words words = UiWords.in(units.unit(decision.unitId()).zone(), clock);
        header().title(decision.title());
        TrailBar trail = new TrailBar();
        String subject = decision.subjectRef();
        if (subject != null) {
            trail.step(subject, BoardRoutes.subject(subject));
        }
        String meeting = decision.meetingRef();
        if (meeting != null) {
            trail.step(meeting, BoardRoutes.meeting(meeting));
        }
        header().trail(trail.here(decision.ref()));
        header().badge(new Badge(Kind.DONE, getTranslation("board.outcome." + decision.outcome())));
        header().lede(getTranslation(
                "board.decision.lede",
                words.dateTime(decision.takenAt()),
                getTranslation("board.decision.state." + decision.state())));
        content.removeAll();
        content.add(said(decision, words), new TracePanel(traces.of(decision.ref())), basis(decision), voted(decision));
    }

    private SectionCard said(DecisionSummary decision, Words words) {
        SectionCard card = new SectionCard(getTranslation("board.decision.why"));
        card.add(new Paragraph(decision.reason()));
        FactList facts = new FactList();
        fact(facts, "board.decision.conditions", decision.conditions());
        fact(facts, "board.decision.alternative", decision.alternative());
        fact(facts, "board.decision.action", decision.actionTitle());
        fact(facts, "board.decision.actionOwner", name(decision.actionOwnerId()));
        fact(facts, "board.decision.actionDue", decision.actionDue() == null ? null : words.date(decision.actionDue()));
        fact(facts, "board.decision.riskOwner", name(decision.riskOwnerId()));
        fact(facts, "board.decision.review", decision.reviewOn() == null ? null : words.date(decision.reviewOn()));
        fact(facts, "board.decision.dissent", decision.dissent());
        fact(
                facts,
                decision.meetingRef() == null ? "board.decision.byChair" : "board.decision.recordedBy",
                name(decision.takenBy()));
        card.add(facts);
        return card;
    }

    private SectionCard basis(DecisionSummary decision) {
        SectionCard card = new SectionCard(getTranslation("board.decision.basis"));
        FactList facts = new FactList();
        if (!decision.recommendation().isEmpty()) {
            fact(facts, "board.item.recommendation", getTranslation("board.outcome." + decision.recommendation()));
        }
        fact(facts, "board.decision.deviation", decision.deviationReason());
        fact(facts, "board.decision.rule", rule(decision.recommendationRule()));
        fact(facts, "board.decision.inputs", inputs(decision.recommendationInputs()));
        fact(facts, "board.decision.quorumRule", rule(decision.quorumRule()));
        fact(facts, "board.decision.quorumInputs", inputs(decision.quorumInputs()));
        card.add(facts);
        return card;
    }

    private static @Nullable String rule(@Nullable String recorded) {
        return recorded == null ? null : RuleWords.version(recorded, UiWords.phrases());
    }

    private static @Nullable String inputs(@Nullable String recorded) {
        return recorded == null ? null : RuleWords.inputs(recorded, UiWords.phrases());
    }

    private SectionCard voted(DecisionSummary decision) {
        SectionCard card = new SectionCard(getTranslation("board.decision.votes"));
        UnorderedList list = new UnorderedList();
        MeetingWords words = new MeetingWords(UiWords.phrases());
        Votes.Count count = votes.count(decision.itemRef());
        if (count.secret()) {
            card.add(new Paragraph(getTranslation("board.vote.wasSecret")));
            count.tally().forEach((choice, said) -> list.add(new ListItem(words.choice(choice) + " · " + said)));
        }
        count.choices().forEach(choice -> {
            String reason = choice.reason() == null ? "" : ": " + choice.reason();
            list.add(new ListItem(name(choice.personId()) + " · " + words.choice(choice.choice()) + reason));
        });
        if (list.getChildren().findAny().isEmpty()) {
            card.add(new Paragraph(getTranslation("board.decision.noVotes")));
        } else {
            card.add(list);
        }
        card.add(new Anchor(BoardRoutes.BOARD, getTranslation("board.title")));
        return card;
    }

    private void fact(FactList facts, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.fact(getTranslation(key), text);
        }
    }

    private @Nullable String name(@Nullable UUID personId) {
        return personId == null
                ? null
                : people.find(personId).map(PersonSummary::displayName).orElse(null);
    }
}
