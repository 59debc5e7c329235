package org.throughline.action;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.base.task.OptionSource;
import org.throughline.base.task.TaskContext;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

/** The open actions that a form may offer to its person: {@code openActions}. Soonest due first, at most 500. */
@Component
class OpenActionChoices implements OptionSource {

    private final ActionRegister register;
    private final Access access;

    OpenActionChoices(ActionRegister register, Access access) {
        this.register = register;
        this.access = access;
    }

    @Override
    public String name() {
        return "openActions";
    }

    @Override
    public List<Option> options(TaskContext task) {
        if (!access.mayAnywhere(Permission.SEE_ACTIONS)) {
            return List.of();
        }
        return register.page(RegisterFilter.OPEN, 0, ActionRegister.LONGEST_PAGE).stream()
                .map(row -> new Option(row.ref(), row.ref() + " · " + row.title()))
                .toList();
    }
}
