package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.ui.TaskFormActions;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.base.ui.component.Problem;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.UiWords;
import org.throughline.session.QuestionSet;
import org.throughline.session.SessionPlan;
import org.throughline.session.SessionPlanning;
import org.throughline.session.Sessions;

/** The task of planning one session: whom to hear, when, where; starts with what is known and keeps what was typed. */
@Route(value = "session-plan-form", registerAtStartup = false) // no page: so that its parts are a bundle of their own
class PlanTask extends Div {

    private final transient TaskFormActions actions;
    private final transient Desk desk;
    private final String cycleRef;
    private final ErrorSummary errors = new ErrorSummary();
    private final WhoFields who;
    private final WhenFields when;
    private final PlaceFields place = new PlaceFields();

    /** What the form asks, and the clock of the place. */
    record Desk(Sessions sessions, SessionPlanning planning, List<Guest> guests, ZoneId zone, Clock clock) {}

    PlanTask(TaskContext task, TaskAnswers initial, TaskFormActions actions, Desk desk) {
        this.actions = actions;
        this.desk = desk;
        this.cycleRef = task.subjectRef();
        addClassNames("stack");
        who = new WhoFields(desk.guests(), desk.sessions()::coverage);
        when = new WhenFields(getTranslation("session.plan.start"));
        startWith(initial);
        SendButton send = new SendButton(getTranslation("session.plan.sendInvitations"), this::send);
        Div foot = new Div(send);
        foot.addClassName("sticky-send");
        add(errors, heading("session.plan.whoFrom"), who, heading("session.plan.when"), when);
        add(heading("session.plan.how"), place, foot);
        who.onChange(this::changed);
        when.onChange(this::changed);
        place.onChange(this::changed);
        sayWhatFollows();
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    private H2 heading(String key) {
        return new H2(getTranslation(key));
    }

    private void startWith(TaskAnswers initial) {
        initial.dateTime("when").ifPresent(when::setStart);
        when.setLength(initial.integer("length").orElse(SessionPlan.USUAL_LENGTH));
        initial.text("place").ifPresent(place::setPlace);
        initial.text("link").ifPresent(place::setLink);
        initial.findChoice("template", QuestionSet.class).ifPresent(place::setQuestions);
        place.setProtectedTime(initial.isTrue("protectedTime"));
        who.startWith(initial.list("invitees"), initial.text("justification").orElse(""));
    }

    private void changed() {
        sayWhatFollows();
        actions.changed(answers());
    }

    private void sayWhatFollows() {
        List<String> sentences = new ArrayList<>();
        desk.planning()
                .improveOpensAt(cycleRef)
                .ifPresent(opens -> sentences.add(getTranslation(
                        "session.plan.opens",
                        UiWords.in(desk.zone(), desk.clock()).near(opens))));
        sentences.addAll(Clashes.say(desk.planning(), who, when, desk.zone(), cycleRef));
        when.say(sentences);
    }

    private void send() {
        FieldChecks checks = new FieldChecks();
        who.check(checks);
        when.check(checks, desk.zone(), desk.clock().instant());
        place.check(checks);
        errors.show(checks.problems());
        if (!checks.problems().isEmpty()) {
            return;
        }
        try {
            actions.submit(answers());
        } catch (InvalidAnswers refused) {
            errors.show(refused.errors().stream().map(this::problem).toList());
        }
    }

    private Problem problem(FieldError error) {
        return new Problem(getTranslation(error.messageKey(), error.arguments().toArray()), field(error.field()));
    }

    private @Nullable Component field(String address) {
        return switch (address) {
            case "when" -> when.dayField();
            case "length" -> when.lengthField();
            case "place" -> place.placeField();
            case "link" -> place.linkField();
            case "justification" -> who.justificationField();
            default -> null;
        };
    }

    private TaskAnswers answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        when.local().ifPresent(local -> answers.put("when", local.toString()));
        Optional.ofNullable(when.lengthField().getValue()).ifPresent(minutes -> answers.put("length", minutes));
        answers.put("place", place.place());
        place.link().ifPresent(link -> answers.put("link", link));
        answers.put("template", place.questions().name());
        answers.put("invitees", who.rows());
        who.justification().ifPresent(words -> answers.put("justification", words));
        answers.put("protectedTime", place.isTimeProtected());
        return TaskAnswers.of(answers);
    }
}
