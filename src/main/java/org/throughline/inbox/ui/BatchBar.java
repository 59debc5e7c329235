package org.throughline.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.UiWords;
import org.throughline.base.ui.component.WordsField;
import org.throughline.inbox.BulkWork.Result;
import org.throughline.inbox.TaskComment;
import org.throughline.inbox.WorkRow;
import org.throughline.organisation.PersonSummary;

/**
 * What can be done with several rows at once: take them, be reminded of them, say something about them, pass them on, and answer
 * those of one step alike. One refusal does not stop the others, and each row says what became of it.
 */
class BatchBar extends Div {

    private final transient WorkBoards.Desk desk;
    private final transient Runnable after;
    private final Span count = new Span();
    private final Button take = new SendButton(getTranslation("inbox.take"), this::take).plain();
    private final Button answer = new Button(getTranslation("inbox.bulk.answer.open"), click -> answer());
    private transient List<WorkRow> rows = List.of();

    BatchBar(WorkBoards.Desk desk, boolean mayPass, Runnable after) {
        this.desk = desk;
        this.after = after;
        addClassNames("row", "batch", "no-print");
        setVisible(false);
        count.getElement().setAttribute("role", "status");
        add(
                count,
                answer,
                take,
                new Button(getTranslation("inbox.remind.open"), click -> remind()),
                new Button(getTranslation("inbox.comment.open"), click -> comment()));
        if (mayPass) {
            add(new Button(getTranslation("inbox.pass.open"), click -> pass()));
        }
    }

    /** The rows that are selected now; none hides the bar. */
    void show(List<WorkRow> selected) {
        rows = selected;
        setVisible(!selected.isEmpty());
        count.setText(getTranslation("inbox.selected", selected.size()));
        take.setVisible(selected.stream().anyMatch(row -> !row.mine() && row.forPerson() == null));
        answer.setVisible(selected.size() > 1
                && selected.stream()
                                .map(row -> row.processKey() + row.taskKey())
                                .distinct()
                                .count()
                        == 1);
    }

    private void take() {
        undoable(
                "inbox.batch.taken",
                desk.bulk().take(ids(rows.stream().filter(row -> !row.mine()).toList())),
                taskId -> desk.inbox().undo(taskId));
    }

    private void remind() {
        Instant earliest = rows.stream()
                .map(WorkRow::dueAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(due -> due.isAfter(desk.clock().instant()))
                .min(Instant::compareTo)
                .orElse(null);
        desk.reminding()
                .ask(
                        UiWords.in(rows.get(0).zone(), desk.clock()),
                        earliest,
                        at -> undoable(
                                "inbox.batch.reminded",
                                desk.bulk().remind(ids(rows), at),
                                taskId -> desk.inbox().forgetReminder(taskId)));
    }

    private void pass() {
        Map<UUID, PersonSummary> receivers = desk.inbox().receivers(rows.get(0).taskId());
        new PassDialog(
                        receivers.values(),
                        person -> undoable(
                                "inbox.batch.passed",
                                desk.bulk().pass(ids(rows), person.id()),
                                taskId -> desk.inbox().undo(taskId)))
                .open();
    }

    private void comment() {
        WordsField words = new WordsField(getTranslation("inbox.comment.words"), "", TaskComment.LONGEST);
        new FormDialog("inbox.comment.open")
                .open(List.of(words), () -> tell(desk.bulk().comment(ids(rows), TaskComment.clean(words.getValue()))));
    }

    private void answer() {
        List<String> all = ids(rows);
        new BulkAnswerDialog(desk.panels().read(all.get(0)), all, desk.panels(), desk.words(), desk.bulk(), this::tell)
                .open();
    }

    /** All went well: one line with ten seconds to take it back. Otherwise the results stay, and what was done stays done. */
    private void undoable(String doneKey, List<Result> results, Consumer<String> undo) {
        if (results.stream().allMatch(Result::done)) {
            List<String> done = results.stream().map(Result::taskId).toList();
            TakeBack.offer(getTranslation(doneKey, done.size(), results.size()), () -> done.forEach(undo));
            after.run();
        } else {
            tell(results);
        }
    }

    private void tell(List<Result> results) {
        new BulkResults(
                        results,
                        rows.stream().collect(Collectors.toMap(WorkRow::taskId, Function.identity())),
                        desk.words())
                .open();
        after.run();
    }

    private static List<String> ids(List<WorkRow> rows) {
        return rows.stream().map(WorkRow::taskId).toList();
    }
}
