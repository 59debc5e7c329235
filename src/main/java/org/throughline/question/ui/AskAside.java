package org.throughline.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.base.i18n.Words;
import org.throughline.base.task.TaskContext;
import org.throughline.base.ui.TaskAside;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.base.ui.component.WordsField;
import org.throughline.inbox.TaskComment;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Units;
import org.throughline.question.AskQuestion;
import org.throughline.question.Question;
import org.throughline.question.QuestionProcessKey;
import org.throughline.question.QuestionRefused;
import org.throughline.question.Questions;

/** For whose answer a task waits, and asking somebody. */
@org.springframework.stereotype.Component
class AskAside implements TaskAside {

    private final Questions questions;
    private final People people;
    private final Units units;
    private final Clock clock;

    AskAside(Questions questions, People people, Units units, Clock clock) {
        this.questions = questions;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Component> beside(TaskContext task, boolean held, boolean asked, Runnable after) {
        if (!held || QuestionProcessKey.KEY.equals(task.processKey())) {
            return Optional.empty();
        }
        Div part = new Div();
        part.addClassName("stack");
        if (asked) {
            waiting(task).forEach(part::add);
        }
        Div line = new Div(new Button(say("question.ask.open"), click -> ask(task, after)));
        line.addClassName("row");
        part.add(line);
        return Optional.of(part);
    }

    private List<Paragraph> waiting(TaskContext task) {
        List<Question> open = questions.openAbout(task.taskId());
        if (open.isEmpty()) {
            return List.of();
        }
        Words words = UiWords.in(units.unit(task.unitId()).zone(), clock);
        Map<UUID, PersonSummary> names =
                people.byIds(open.stream().map(Question::answererId).toList());
        return open.stream()
                .map(question -> {
                    PersonSummary asked = names.get(question.answererId());
                    Paragraph line = new Paragraph(say(
                            "question.waiting",
                            asked == null ? "" : asked.displayName(),
                            words.ago(question.askedAt())));
                    line.getElement().setAttribute("role", "note");
                    return line;
                })
                .toList();
    }

    private void ask(TaskContext task, Runnable after) {
        ComboBox<PersonSummary> who = new ComboBox<>(say("question.ask.who"));
        who.setItems(questions.candidates().values());
        who.setItemLabelGenerator(PersonSummary::displayName);
        who.setHelperText(say("question.ask.whoHint"));
        WordsField words = new WordsField(say("question.ask.words"), "", TaskComment.LONGEST);
        new FormDialog("question.ask.title").open(List.of(who, words), () -> {
            PersonSummary chosen = who.getValue();
            if (chosen == null) {
                throw new QuestionRefused("question.ask.missing");
            }
            questions.ask(new AskQuestion(task.taskId(), chosen.id(), words.getValue()));
            Toast.show(say("question.ask.done", chosen.displayName()));
            after.run();
        });
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
