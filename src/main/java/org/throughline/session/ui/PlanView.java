package org.throughline.session.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.TrailBar;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.session.CyclePages;
import org.throughline.session.Cycles;
import org.throughline.session.LearningMethod;
import org.throughline.session.PlanDefaults;
import org.throughline.session.PlanSession;
import org.throughline.session.Reading;
import org.throughline.session.SessionPlanning;
import org.throughline.session.Sessions;
import org.throughline.session.StartCycle;

/**
 * UC: plan a session on one page; only why and whom to hear are asked, the rest starts with what is usual.
 *
 * <p>The sponsor answers first; the plan then waits for the facilitator to confirm it, and the invitations go out.
 */
@Route(value = SessionRoutes.PLAN, layout = MainLayout.class)
@PreserveOnRefresh
@RequiresPermission(Permission.PLAN_SESSIONS)
class PlanView extends Page {

    private final transient Cycles cycles;
    private final transient CyclePages pages;
    private final transient SessionPlanning planning;
    private final transient Clock clock;
    private final UUID me;
    private final UUID commandId = UUID.randomUUID();
    private final ErrorSummary errors = new ErrorSummary();
    private final WhyFields why;
    private final WhoFields who;
    private final WhenFields when;
    private final PlaceFields place = new PlaceFields();
    private final HowFields how = new HowFields();

    PlanView(
            Cycles cycles,
            CyclePages pages,
            Sessions sessions,
            SessionPlanning planning,
            GuestList guests,
            People people,
            Access access,
            Clock clock) {
        super("");
        this.cycles = cycles;
        this.pages = pages;
        this.planning = planning;
        this.clock = clock;
        this.me = access.actor().personId();
        header().title(getTranslation("session.plan.title"))
                .lede(getTranslation("session.plan.lede"))
                .trail(new TrailBar()
                        .step(getTranslation("session.nav"), SessionRoutes.LIST)
                        .here(getTranslation("session.plan.title")));
        List<UnitSummary> places = planning.places();
        UUID home = people.person(me).homeUnitId();
        why = new WhyFields(places);
        who = new WhoFields(guests.around(home), sessions::coverage);
        when = new WhenFields(getTranslation("session.plan.learn"));
        addClassName("narrow");
        addCards();
        why.unitField().addValueChangeListener(change -> placed());
        why.methodField().addValueChangeListener(change -> usual(change.getValue()));
        why.triggerField()
                .addValueChangeListener(change -> place.setQuestions(
                        PlanDefaults.questions(why.methodField().getValue(), change.getValue())));
        why.onSoakChange(this::sayWhatFollows);
        when.onChange(this::sayWhatFollows);
        who.onChange(this::sayWhatFollows);
        usual(LearningMethod.OLT);
        why.startAt(places.stream()
                .filter(unit -> unit.id().equals(home))
                .findFirst()
                .orElse(places.isEmpty() ? null : places.get(0)));
    }

    private void addCards() {
        Paragraph after = new Paragraph(getTranslation("session.plan.after"));
        after.addClassNames("small", "muted");
        Div foot = new Div(new SendButton(getTranslation("session.plan.send"), this::send), after);
        foot.addClassNames("sticky-send", "session-plan-foot");
        add(errors, card(1, "session.plan.why", why), card(2, "session.plan.whoFrom", who));
        add(card(3, "session.plan.when", when), card(4, "session.plan.how", place, how), foot);
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    private SectionCard card(int number, String key, Div... content) {
        SectionCard card = new SectionCard(number + " · " + getTranslation(key));
        card.add(content);
        card.addClassName("session-plan-card");
        return card;
    }

    /** Another place: its time, its people, and its name as where to meet unless something was written. */
    private void placed() {
        why.unit().ifPresent(unit -> {
            how.offer(planning.facilitators(unit.id()), planning.sponsors(unit.id()), me);
            if (when.local().isEmpty()) {
                when.setStart(planning.usualStart(unit.id()).atZone(unit.zone()).toLocalDateTime());
            }
            place.suggestPlace(getTranslation("session.plan.place.at", unit.name()));
        });
        sayWhatFollows();
    }

    private void usual(LearningMethod method) {
        when.setLength(PlanDefaults.length(method));
        place.setQuestions(PlanDefaults.questions(method, why.triggerField().getValue()));
    }

    private ZoneId zone() {
        return why.unit().map(UnitSummary::zone).orElse(ZoneOffset.UTC);
    }

    private void sayWhatFollows() {
        List<String> sentences = new ArrayList<>();
        why.unit()
                .ifPresent(unit -> when.endsAt(unit.zone())
                        .ifPresent(end -> sentences.add(getTranslation(
                                "session.plan.opens",
                                UiWords.in(unit.zone(), clock)
                                        .near(planning.soakAfter(
                                                        unit.id(),
                                                        why.methodField().getValue(),
                                                        why.harm(),
                                                        why.urgency(),
                                                        end)
                                                .endsAt())))));
        sentences.addAll(Clashes.say(planning, who, when, zone(), ""));
        when.say(sentences);
    }

    private void send() {
        FieldChecks checks = new FieldChecks();
        why.check(checks);
        who.check(checks);
        when.check(checks, zone(), clock.instant());
        place.check(checks);
        how.check(checks);
        errors.show(checks.problems());
        if (checks.problems().isEmpty()) {
            String ref = cycles.start(command());
            Toast.show(getTranslation("session.plan.done", how.sponsor().displayName()));
            getUI().ifPresent(ui -> ui.navigate(mayRead(ref) ? SessionRoutes.page(ref) : SessionRoutes.LIST));
        }
    }

    /** Who plans for others and is not asked does not read what stays in the room. */
    private boolean mayRead(String ref) {
        try {
            return pages.of(ref).record().reading().covers(Reading.RECORD);
        } catch (NotAllowed theirs) {
            return false;
        }
    }

    private StartCycle command() {
        return new StartCycle(
                commandId,
                why.unit().orElseThrow().id(),
                why.methodField().getValue(),
                why.purposeField().getValue(),
                why.triggerField().getValue(),
                why.harm(),
                why.urgency(),
                why.dimensions(),
                why.process(),
                why.boundary(),
                why.context(),
                how.sponsor().id(),
                how.guide().id(),
                how.readers(),
                how.names(),
                new PlanSession(
                        when.startsAt(zone()).orElseThrow(),
                        when.minutes().orElseThrow(),
                        place.place(),
                        place.link().orElse(null),
                        place.questions(),
                        who.invitees(),
                        who.justification().orElse(null),
                        place.isTimeProtected()));
    }
}
