package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style;
import java.util.List;
import org.throughline.base.BrokenRule;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.Keys;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.WordsField;
import org.throughline.inbox.TaskComment;
import org.throughline.inbox.TaskComments;

/** What people say to each other about a task, and a field to say something. */
class TaskTalk extends Div {

    private final transient TaskComments comments;
    private final transient Words words;
    private final String taskId;
    private final Div said = new Div();
    private final NativeDetails part = new NativeDetails();

    TaskTalk(String taskId, List<TaskComment> soFar, TaskComments comments, Words words) {
        this.comments = comments;
        this.words = words;
        this.taskId = taskId;
        said.addClassName("stack");
        WordsField field = new WordsField(getTranslation("inbox.comment.words"), "", TaskComment.LONGEST);
        ErrorSummary errors = new ErrorSummary();
        Button send = new SendButton(getTranslation("inbox.comment.send"), () -> {
                    if (WordsField.isFilled(field, getTranslation("inbox.comment.missing"))) {
                        say(field, errors);
                    }
                })
                .plain();
        Div line = new Div(send);
        line.addClassName("row");
        Div body = new Div(said, errors, field, line);
        body.addClassName("stack");
        part.addClassName("fold");
        part.setContent(body);
        part.setOpen(!soFar.isEmpty());
        Button open = new Button(getTranslation("inbox.comment.open"), click -> {
            part.setOpen(true);
            field.focus();
        });
        open.addClassName("visually-hidden");
        open.setTabIndex(-1);
        add(part, Keys.bind(open, "m", getTranslation("inbox.comment.open")));
        show(soFar);
    }

    private void say(WordsField field, ErrorSummary errors) {
        try {
            comments.comment(taskId, field.getValue());
        } catch (BrokenRule refused) {
            errors.show(refused);
            return;
        }
        errors.clear();
        WordsField.empty(field);
        show(comments.of(taskId));
    }

    private void show(List<TaskComment> all) {
        part.setSummaryText(getTranslation("inbox.comment.count", all.size()));
        said.removeAll();
        all.forEach(one -> said.add(line(one)));
    }

    private Component line(TaskComment one) {
        Paragraph who = new Paragraph(getTranslation(
                "inbox.comment." + one.kind(), one.who(), one.to() == null ? "" : one.to(), words.ago(one.at())));
        who.addClassNames("small", "muted");
        Div quote = new Div(one.words());
        quote.addClassName("quote");
        quote.getStyle().setWhiteSpace(Style.WhiteSpace.PRE_LINE);
        return new Div(who, quote);
    }
}
