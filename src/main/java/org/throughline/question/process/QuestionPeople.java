package org.throughline.question.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.base.task.OptionSource;
import org.throughline.base.task.TaskContext;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** Everybody to whom a question can be handed on; whether they may read what it is about is checked then. */
@Component
class QuestionPeople implements OptionSource {

    private final People people;

    QuestionPeople(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "questionPeople";
    }

    @Override
    public List<Option> options(TaskContext task) {
        return people.all().stream()
                .filter(PersonSummary::active)
                .filter(person -> !person.id().equals(task.id(QuestionVariables.ASKER_ID.name())))
                .filter(person -> !person.id().equals(task.actorId()))
                .map(person -> new Option(person.id().toString(), person.displayName()))
                .toList();
    }
}
