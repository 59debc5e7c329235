package org.throughline.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.component.UiWords;
import org.throughline.inbox.Inbox;
import org.throughline.inbox.WorkRow;
import org.throughline.organisation.PersonSummary;

/** What can be done with several rows at once: be reminded of them, or pass them on. */
class BatchBar extends Div {

    private final transient Inbox inbox;
    private final transient Reminding reminding;
    private final transient Clock clock;
    private final transient Runnable after;
    private final Span count = new Span();
    private transient List<WorkRow> rows = List.of();

    BatchBar(Inbox inbox, Reminding reminding, Clock clock, boolean mayPass, Runnable after) {
        this.inbox = inbox;
        this.reminding = reminding;
        this.clock = clock;
        this.after = after;
        addClassNames("row", "batch", "no-print");
        setVisible(false);
        count.getElement().setAttribute("role", "status");
        add(count, new Button(getTranslation("inbox.remind.open"), click -> remind()));
        if (mayPass) {
            add(new Button(getTranslation("inbox.pass.open"), click -> pass()));
        }
    }

    /** The rows that are selected now; none hides the bar. */
    void show(List<WorkRow> selected) {
        rows = selected;
        setVisible(!selected.isEmpty());
        count.setText(getTranslation("inbox.selected", selected.size()));
    }

    private void remind() {
        Instant earliest = rows.stream()
                .map(WorkRow::dueAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(due -> due.isAfter(clock.instant()))
                .min(Instant::compareTo)
                .orElse(null);
        reminding.ask(
                UiWords.in(rows.get(0).zone(), clock),
                earliest,
                at -> each(
                        "inbox.batch.reminded",
                        row -> inbox.remind(row.taskId(), at),
                        row -> inbox.forgetReminder(row.taskId())));
    }

    private void pass() {
        Map<UUID, PersonSummary> receivers = inbox.receivers(rows.get(0).taskId());
        new PassDialog(
                        receivers.values(),
                        person -> each(
                                "inbox.batch.passed",
                                row -> inbox.pass(row.taskId(), person.id()),
                                row -> inbox.undo(row.taskId())))
                .open();
    }

    /** One refusal does not stop the others; the number says how many went through. */
    private void each(String doneKey, Consumer<WorkRow> gesture, Consumer<WorkRow> undo) {
        List<WorkRow> done = new ArrayList<>();
        for (WorkRow row : rows) {
            try {
                gesture.accept(row);
                done.add(row);
            } catch (BrokenRule refused) {
                continue;
            }
        }
        TakeBack.offer(getTranslation(doneKey, done.size(), rows.size()), () -> done.forEach(undo));
        after.run();
    }
}
