package org.throughline.question.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.question.Questions;

/** The form in which somebody answers, or says who knows. */
@Component
class AnswerQuestionTask implements TaskHandler {

    private enum Answer {
        ANSWER,
        HAND_ON
    }

    private final Questions questions;

    AnswerQuestionTask(Questions questions) {
        this.questions = questions;
    }

    @Override
    public String formKey() {
        return "question-answer";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        if (answers.choice("questionAnswer", Answer.class) == Answer.ANSWER) {
            questions.answer(task.subjectRef(), answers.requireText("words"));
        } else {
            questions.handOn(
                    task.subjectRef(),
                    answers.requireId("knows"),
                    String.valueOf(task.variables().getOrDefault(QuestionVariables.SUBJECT_TITLE.name(), "")));
        }
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("questionAnswer", "words", "knows");
    }
}
