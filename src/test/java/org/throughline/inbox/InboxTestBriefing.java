package org.throughline.inbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;

/** What the tests' own process tells about its task: one fact of each kind. */
@Component
class InboxTestBriefing implements TaskBriefing {

    @Override
    public Set<String> processKeys() {
        return Set.of(InboxModels.SINGLE);
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        return List.of(
                new TaskFact("inbox.context.why", "<b>Waves</b> slip"),
                new TaskFact("inbox.context.story", LocalDate.of(2026, 10, 16)),
                new TaskFact("inbox.context.map", new BigDecimal("1900")),
                new TaskFact("inbox.task.form", new TaskFact.Word("inbox.giveBack")));
    }
}
