package org.throughline.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.ui.TaskFormActions;
import org.throughline.base.ui.component.SendButton;
import org.throughline.inbox.BulkWork;
import org.throughline.inbox.BulkWork.Result;
import org.throughline.inbox.TaskSheet;

/** The form of the first of several tasks that are alike; what is sent answers each of them. */
class BulkAnswerDialog extends Dialog implements TaskFormActions {

    private final transient BulkWork bulk;
    private final transient List<String> taskIds;
    private final transient Consumer<List<Result>> after;
    private final UUID commandId = UUID.randomUUID();

    BulkAnswerDialog(
            TaskSheet first,
            List<String> taskIds,
            TaskPanelFactory panels,
            WorkWords words,
            BulkWork bulk,
            Consumer<List<Result>> after) {
        this.bulk = bulk;
        this.taskIds = taskIds;
        this.after = after;
        setHeaderTitle(getTranslation(
                "inbox.bulk.answer.title", words.task(first.context().taskKey(), first.title()), taskIds.size()));
        setWidth("min(720px, 94vw)");
        TaskForms.Drawn form = panels.form(first, this);
        Paragraph how = new Paragraph(getTranslation("inbox.bulk.answer.how"));
        how.addClassName("muted");
        Div body = new Div(how, form.component());
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()));
        if (!form.sendsItself()) {
            getFooter().add(new SendButton(getTranslation("inbox.bulk.answer.send", taskIds.size()), form::send));
        }
    }

    /** What the form of every task refuses is said in the form; everything else is a result of its task. */
    @Override
    public void submit(TaskAnswers answers) {
        List<Result> results = bulk.complete(
                commandId, taskIds, answers.asMap(), UI.getCurrent().getLocale());
        if (results.stream().noneMatch(Result::done) && !results.get(0).errors().isEmpty()) {
            throw new InvalidAnswers(results.get(0).errors());
        }
        close();
        after.accept(results);
    }
}
