package org.throughline.succession.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.base.task.OptionSource;
import org.throughline.base.task.TaskContext;
import org.throughline.organisation.People;

/** Everybody who works here, except the person whose duties they are. */
@Component
class DutyTakers implements OptionSource {

    private final People people;

    DutyTakers(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "dutyTakers";
    }

    @Override
    public List<Option> options(TaskContext task) {
        return people.all().stream()
                .filter(person -> !person.id().equals(task.id(SuccessionVariables.PERSON_ID.name())))
                .map(person -> new Option(person.id().toString(), person.displayName()))
                .toList();
    }
}
