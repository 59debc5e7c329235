package org.throughline.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Toast;
import org.throughline.operation.Incident;
import org.throughline.operation.IncidentGroup;
import org.throughline.operation.IncidentRounds;
import org.throughline.operation.Incidents;
import org.throughline.operation.RetryIncident;
import org.throughline.operation.RetryResult;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

/** Trying again, one or all of a cause; each asks for a reason first. */
class IncidentGestures {

    private static final int LONGEST_REASON = 400;

    private final Desk desk;
    private final Consumer<List<RetryResult>> done;

    /** Where the gestures go. */
    @org.springframework.stereotype.Component
    record Desk(Incidents incidents, IncidentRounds rounds, Access access) {}

    /**
     * Creates them.
     *
     * @param done shows the page again, with the results of a round
     */
    IncidentGestures(Desk desk, Consumer<List<RetryResult>> done) {
        this.desk = desk;
        this.done = done;
    }

    /** Whether the reader may act. */
    boolean may() {
        return desk.access().mayAnywhere(Permission.OPERATE_PROCESSES);
    }

    Button retry(Incident incident, String title) {
        Button again = new Button(
                say("running.retry"),
                click -> new AskDialog("running.retry.title", say("running.retry.what", title))
                        .askWhy("running.reason", LONGEST_REASON, "running.reason.missing", "running.retry", reason -> {
                            desk.incidents().retry(new RetryIncident(incident.id(), reason));
                            Toast.show(say("running.retried.one"));
                            done.accept(List.of());
                        }));
        again.setAriaLabel(say("running.retry.of", title));
        return again;
    }

    Button retryAll(IncidentGroup group) {
        return new Button(
                say("running.retryAll", group.incidents().size()),
                click -> new AskDialog(
                                "running.retryAll.title",
                                say("running.retryAll.what", group.incidents().size()))
                        .askWhy(
                                "running.reason",
                                LONGEST_REASON,
                                "running.reason.missing",
                                "running.retryAll.send",
                                reason -> done.accept(desk.rounds().retryAll(group.key(), reason))));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
