package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.UiWords;
import org.throughline.session.CyclePage;
import org.throughline.session.Cycles;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionState;
import org.throughline.session.Sessions;

/** What the facilitator or sponsor can do with a cycle outside its tasks: move a session, cancel it, stop the cycle. */
@org.springframework.stereotype.Component
class CycleGestures {

    private static final int LONGEST = 1_000;

    private final Sessions sessions;
    private final Cycles cycles;
    private final Clock clock;

    CycleGestures(Sessions sessions, Cycles cycles, Clock clock) {
        this.clock = clock;
        this.sessions = sessions;
        this.cycles = cycles;
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
    Optional<Button> onCycle(CyclePage page, Runnable done) {
        return page.may().stop() ? Optional.of(button("session.stop", () -> stop(page, done))) : Optional.empty();
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
        ask("session.move", text("session.move.text"), done, when, () -> {
            Checks checks = new Checks();
            when.check(checks, zone, clock.instant());
            boolean right = checks.problems().isEmpty();
            if (right) {
                sessions.move(session.ref(), when.startsAt(zone).orElseThrow());
            }
            return right;
        });
    }

    private void cancel(SessionFacts session, Runnable done) {
        ask("session.cancel", text("session.cancel.text"), done, new Paragraph(), () -> {
            sessions.cancel(session.ref());
            return true;
        });
    }

    private void stop(CyclePage page, Runnable done) {
        TextArea reason = new TextArea(text("session.stop.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        ask("session.stop", text("session.stop.text"), done, reason, () -> {
            boolean missing = reason.getValue().isBlank();
            reason.setInvalid(missing);
            reason.setErrorMessage(text("session.rule.reasonMissing"));
            if (!missing) {
                cycles.withdraw(page.cycle().ref(), reason.getValue());
            }
            return !missing;
        });
    }

    private static void ask(String key, String why, Runnable done, Component field, BooleanSupplier gesture) {
        Dialog dialog = new Dialog(text(key + ".title"));
        dialog.setWidth("min(480px, 94vw)");
        dialog.add(new Paragraph(why), field);
        Button send = new SendButton(text(key + ".send"), () -> {
            if (gesture.getAsBoolean()) {
                dialog.close();
                done.run();
            }
        });
        dialog.getFooter().add(new Button(text("session.keep"), click -> dialog.close()), send);
        dialog.open();
    }

    private static String text(String key) {
        return UiWords.phrases().text(key);
    }
}
