package org.throughline.board.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.AcceptItem;
import org.throughline.board.Agendas;
import org.throughline.board.ItemSummary;

/** The form in which the secretary builds the agenda. */
@Component
class BuildAgendaTask implements TaskHandler {

    private final Agendas agendas;

    BuildAgendaTask(Agendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public String formKey() {
        return "board-agenda";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        List<ItemSummary> waiting = agendas.waitingFor(task.text("meetingRef"));
        return TaskAnswers.of(Map.of(
                "items",
                IntStream.range(0, waiting.size())
                        .mapToObj(place -> Map.<String, Object>of(
                                "itemRef", waiting.get(place).ref(),
                                "title", waiting.get(place).title(),
                                "decision", "ACCEPT",
                                "order", BigDecimal.valueOf(place + 1L),
                                "minutes", BigDecimal.TEN))
                        .toList()));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        String meeting = task.text("meetingRef");
        agendas.buildAgenda(
                meeting,
                given.list("items").stream().map(row -> word(meeting, row)).toList());
        return Map.of();
    }

    private static AcceptItem word(String meeting, TaskAnswers row) {
        return new AcceptItem(
                row.requireText("itemRef"),
                meeting,
                "ACCEPT".equals(row.requireText("decision")),
                row.integer("order").orElse(1),
                row.integer("minutes").orElse(10),
                row.text("reason").orElse(null));
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("items");
    }
}
