package org.throughline.inbox;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** The feature behind the tests' own form: knows one field, and refuses one answer. */
@Component
class InboxTestHandler implements TaskHandler {

    static final String FORM = "inbox-known";
    static final String REFUSED = "not this";

    @Override
    public String formKey() {
        return FORM;
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("summary");
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        if (answers.requireText("summary").equals(REFUSED)) {
            throw answers.refuse("summary", "form.error.required", "What happened?");
        }
        return Map.of();
    }
}
