package org.throughline.session.process;

import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.task.OptionSource;
import org.throughline.base.task.TaskContext;
import org.throughline.organisation.People;
import org.throughline.organisation.Role;
import org.throughline.session.DutyPolicy;

/** The choices `sponsors` and `facilitators` of forms: who holds such a role on the unit of the task or above it. */
@Configuration(proxyBeanMethods = false)
class DutyChoices {

    @Bean
    OptionSource sponsorChoices(People people) {
        return new Holders("sponsors", DutyPolicy.SPONSORS, people);
    }

    @Bean
    OptionSource facilitatorChoices(People people) {
        return new Holders("facilitators", DutyPolicy.FACILITATES, people);
    }

    private record Holders(String name, Collection<Role> roles, People people) implements OptionSource {

        @Override
        public List<Option> options(TaskContext task) {
            return people.eligible(roles, task.unitId()).stream()
                    .map(person -> new Option(person.id().toString(), person.displayName()))
                    .toList();
        }
    }
}
