package org.throughline.question.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.question.Question;
import org.throughline.question.QuestionFacts;
import org.throughline.question.QuestionProcessKey;

/** Who asks what. */
@Component
class QuestionBriefing implements TaskBriefing {

    private final QuestionFacts questions;
    private final People people;

    QuestionBriefing(QuestionFacts questions, People people) {
        this.questions = questions;
        this.people = people;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(QuestionProcessKey.KEY);
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        return questions.find(task.subjectRef()).map(this::facts).orElse(List.of());
    }

    private List<TaskFact> facts(Question question) {
        String asker =
                people.find(question.askerId()).map(PersonSummary::displayName).orElse("");
        return List.of(
                new TaskFact("question.fact.asker", asker),
                new TaskFact("question.fact.words", question.words()),
                new TaskFact("question.fact.about", question.subjectRef()));
    }
}
