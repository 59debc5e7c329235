package org.throughline.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.task.OptionSource;
import org.throughline.base.task.TaskContext;

/**
 * The people and units that any form may offer: `people`, `owners` and `units`.
 *
 * <p>Everybody and everything of the same group of units. Owners are the same people: who may be asked is not a matter of rank, and
 * each of them may say no.
 */
@Configuration(proxyBeanMethods = false)
class PersonChoices {

    @Bean
    OptionSource peopleChoices(People people, Units units) {
        return new Everybody("people", people, units);
    }

    @Bean
    OptionSource ownerChoices(People people, Units units) {
        return new Everybody("owners", people, units);
    }

    @Bean
    OptionSource unitChoices(Units units) {
        return new Everywhere(units);
    }

    private record Everybody(String name, People people, Units units) implements OptionSource {

        @Override
        public List<Option> options(TaskContext task) {
            Map<UUID, String> places =
                    group(units, task).stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
            return people.livingIn(places.keySet()).stream()
                    .map(person -> new Option(
                            person.id().toString(),
                            person.displayName() + " · " + places.getOrDefault(person.homeUnitId(), "")))
                    .toList();
        }
    }

    private record Everywhere(Units units) implements OptionSource {

        @Override
        public String name() {
            return "units";
        }

        @Override
        public List<Option> options(TaskContext task) {
            return group(units, task).stream()
                    .map(unit -> new Option(unit.id().toString(), unit.name()))
                    .toList();
        }
    }

    /** Every unit below the top one that the task's unit belongs to, by name. */
    private static List<UnitSummary> group(Units units, TaskContext task) {
        List<UnitSummary> up = units.upwards(task.unitId());
        var ids = units.downwards(up.get(up.size() - 1).id());
        return units.all().stream().filter(unit -> ids.contains(unit.id())).toList();
    }
}
