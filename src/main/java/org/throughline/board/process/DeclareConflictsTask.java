package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.AgendaItems;
import org.throughline.board.Agendas;
import org.throughline.board.ConflictEffect;

/** The form in which a member says where interests meet. */
@Component
class DeclareConflictsTask implements TaskHandler {

    private final Agendas agendas;
    private final AgendaItems items;

    DeclareConflictsTask(Agendas agendas, AgendaItems items) {
        this.agendas = agendas;
        this.items = items;
    }

    @Override
    public String formKey() {
        return "conflict-declaration";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.of(Map.of(
                "items",
                agendas.agenda(task.text("meetingRef")).stream()
                        .map(item ->
                                Map.<String, Object>of("itemRef", item.ref(), "title", item.title(), "effect", "NONE"))
                        .toList()));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        given.list("items").forEach(row -> {
            String effect = row.requireText("effect");
            if (!"NONE".equals(effect)) {
                items.declareConflict(
                        row.requireText("itemRef"), ConflictEffect.valueOf(effect), row.requireText("reason"));
            }
        });
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("items");
    }
}
