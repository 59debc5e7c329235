package org.throughline.organisation.process;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ProcessVocabulary;
import org.throughline.organisation.Role;

/** The groups that models may give tasks to: the roles. */
@Component
class RoleVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> groups() {
        return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
    }
}
