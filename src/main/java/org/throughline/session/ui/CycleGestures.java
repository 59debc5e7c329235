package org.throughline.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.CyclePage;
import org.throughline.session.Cycles;
import org.throughline.session.Facilitators;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionState;
import org.throughline.session.Sessions;

/** What the facilitator or sponsor can do with a cycle outside its tasks: move a session, cancel it, hand the group over, stop the cycle. */
@org.springframework.stereotype.Component
class CycleGestures {

    private static final int LONGEST = 1_000;

    private final Sessions sessions;
    private final Cycles cycles;
    private final Facilitators facilitators;
    private final Clock clock;

    CycleGestures(Sessions sessions, Cycles cycles, Facilitators facilitators, Clock clock) {
        this.clock = clock;
        this.sessions = sessions;
        this.cycles = cycles;
        this.facilitators = facilitators;
    }

    /** What can be done with the session ahead. */
    List<Button> onSession(CyclePage page, Runnable done) {
        List<Button> buttons = new ArrayList<>();
        if (page.may().guide()) {
            page.ahead()
                    .filter(session -> session.state() == SessionState.SCHEDULED && session.invitedAt() != null)
                    .ifPresent(session -> {
                        buttons.add(button("session.move", () -> move(page, session, done)));
                        buttons.add(button("session.cancel", () -> cancel(session, done)));
                    });
        }
        return buttons;
    }

    /** What can be done with the whole cycle. */
    List<Button> onCycle(CyclePage page, Runnable done) {
        List<Button> buttons = new ArrayList<>();
        if (page.may().handOver()) {
            buttons.add(button("session.handOver", () -> handOver(page)));
        }
        if (page.may().stop()) {
            buttons.add(button("session.stop", () -> stop(page, done)));
        }
        return buttons;
    }

    private static Button button(String key, Runnable gesture) {
        return new Button(UiWords.phrases().text(key), click -> gesture.run());
    }

    private void move(CyclePage page, SessionFacts session, Runnable done) {
        ZoneId zone = page.unit().zone();
        WhenFields when = WhenFields.withoutLength(text("session.move.when"));
        Instant start = session.plan().startsAt();
        if (start != null) {
            when.setStart(start.atZone(zone).toLocalDateTime());
        }
        dialog("session.move").with(when).openUntil("session.move.send", () -> {
            FieldChecks checks = new FieldChecks();
            when.check(checks, zone, clock.instant());
            boolean right = checks.problems().isEmpty();
            if (right) {
                sessions.move(session.ref(), when.startsAt(zone).orElseThrow());
                done.run();
            }
            return right;
        });
    }

    private void cancel(SessionFacts session, Runnable done) {
        dialog("session.cancel").open("session.cancel.send", () -> {
            sessions.cancel(session.ref());
            done.run();
        });
    }

    private void handOver(CyclePage page) {
        ComboBox<PersonSummary> person = new ComboBox<>(text("session.handOver.to"));
        person.setItems(facilitators.others(page.cycle().ref()));
        person.setItemLabelGenerator(PersonSummary::displayName);
        person.setRequiredIndicatorVisible(true);
        person.setWidthFull();
        dialog("session.handOver").with(person).openUntil("session.handOver.send", () -> {
            PersonSummary chosen = person.getValue();
            person.setErrorMessage(text("session.handOver.missing"));
            person.setInvalid(chosen == null);
            if (chosen != null) {
                facilitators.replace(page.cycle().ref(), chosen.id());
                Toast.show(UiWords.phrases().text("session.handOver.done", chosen.displayName()));
                UI.getCurrent().navigate(SessionRoutes.LIST); // the record may be closed to whoever leaves the group
            }
            return chosen != null;
        });
    }

    private void stop(CyclePage page, Runnable done) {
        dialog("session.stop")
                .askWhy("session.stop.reason", LONGEST, "session.rule.reasonMissing", "session.stop.send", reason -> {
                    cycles.withdraw(page.cycle().ref(), reason);
                    done.run();
                });
    }

    private static AskDialog dialog(String key) {
        return new AskDialog(key + ".title", text(key + ".text"));
    }

    private static String text(String key) {
        return UiWords.phrases().text(key);
    }
}
