package org.throughline.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.base.form.FormField;
import org.throughline.base.task.OptionSource.Option;
import org.throughline.base.task.TaskAnswers;
import org.throughline.inbox.AnswerWays;
import org.throughline.inbox.AnswerWords;
import org.throughline.inbox.AnswerWords.Said;
import org.throughline.inbox.TaskSheet.Form;

/** What happens next, for each answer that the form offers: read from the model that the task runs on. */
class NextByAnswer extends Div {

    NextByAnswer(Form form, AnswerWays ways, AnswerWords answers, WorkWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("small", "muted");
        values(form, ways.field()).forEach(value -> {
            String next = ways.after(value).stream()
                    .map(target -> words.step(target.id(), target.name()))
                    .distinct()
                    .collect(Collectors.joining(" " + getTranslation("inbox.or") + " "));
            if (!next.isEmpty()) {
                list.add(new ListItem(getTranslation("inbox.then.if", said(form, ways.field(), value, answers), next)));
            }
        });
        Paragraph title = new Paragraph(getTranslation("inbox.then.title"));
        title.addClassNames("small", "muted");
        add(title, list);
        setVisible(list.getChildren().findAny().isPresent());
    }

    /** What a single choice or a check box of the form can be answered with. */
    static List<String> values(Form form, String field) {
        return form.schema().fields().stream()
                .filter(one -> one.key().equals(field))
                .flatMap(NextByAnswer::values)
                .toList();
    }

    private static Stream<String> values(FormField field) {
        if (field instanceof FormField.Choice choice) {
            return choice.many()
                    ? Stream.of()
                    : choice.choices().values().stream().map(Option::value);
        }
        return field instanceof FormField.Checkbox ? Stream.of("true", "false") : Stream.of();
    }

    private static String said(Form form, String field, String value, AnswerWords answers) {
        Set<String> one = Set.of(field);
        return answers.of(form, TaskAnswers.of(Map.of(field, value)), one)
                .getOrDefault(field, new Said(field, value))
                .value();
    }
}
