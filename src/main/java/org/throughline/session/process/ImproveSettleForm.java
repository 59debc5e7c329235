package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.Severity;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Choices;
import org.throughline.session.FoundBarrier;
import org.throughline.session.GapDisposition;
import org.throughline.session.OnTheTable;
import org.throughline.session.OptionView;
import org.throughline.session.SettleChoices;
import org.throughline.session.SettleGap;
import org.throughline.session.SettleOption;
import org.throughline.session.WorkGapView;

/** Form `improve-settle`: what the group settled on. Starts with what is on the table, the most dots first. */
@Component
class ImproveSettleForm implements TaskHandler {

    private static final String CHOSEN = "CHOSEN";

    private final Choices choices;

    ImproveSettleForm(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String formKey() {
        return "improve-settle";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        OnTheTable table = choices.onTheTable(task.text(CYCLE_REF.name()));
        return TaskAnswers.of(Map.of(
                "gaps", table.gaps().stream().map(ImproveSettleForm::row).toList(),
                "options", table.options().stream().map(ImproveSettleForm::row).toList()));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        choices.settle(
                task.text(CYCLE_REF.name()),
                new SettleChoices(
                        answers.list("gaps").stream()
                                .map(ImproveSettleForm::gap)
                                .toList(),
                        answers.list("options").stream()
                                .map(ImproveSettleForm::option)
                                .toList(),
                        answers.list("barriers").stream()
                                .map(ImproveSettleForm::barrier)
                                .toList(),
                        answers.text("oneThing").orElse(null),
                        answers.text("dissent").orElse(null)));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("gaps", "options", "barriers", "oneThing", "dissent");
    }

    private static SettleGap gap(TaskAnswers row) {
        return new SettleGap(
                row.requireId("gapRef"),
                row.choice("disposition", GapDisposition.class),
                row.text("reason").orElse(null));
    }

    private static SettleOption option(TaskAnswers row) {
        if (!row.requireText("chosen").equals(CHOSEN)) {
            return SettleOption.notNow(row.requireId("optionRef"), row.requireText("reason"));
        }
        return new SettleOption(
                row.requireId("optionRef"),
                true,
                null,
                row.requireId("ownerId"),
                row.requireDate("proposedDue"),
                row.requireText("type"),
                row.requireText("mechanism"),
                row.number("cost").orElse(null));
    }

    private static FoundBarrier barrier(TaskAnswers row) {
        return new FoundBarrier(
                row.requireText("kind"),
                row.choice("severity", Severity.class),
                row.requireText("ask"),
                row.requireText("consequence"));
    }

    private static Map<String, Object> row(WorkGapView gap) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("gapRef", gap.id());
        row.put("text", words(gap));
        row.put("disposition", gap.disposition());
        row.put("reason", gap.reason());
        return Answers.of(row).asMap();
    }

    private static String words(WorkGapView gap) {
        if (gap.written() == null) {
            return "+ " + gap.done();
        }
        return gap.done() == null ? "– " + gap.written() : gap.written() + " → " + gap.done();
    }

    private static Map<String, Object> row(OptionView option) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("optionRef", option.id());
        row.put("text", option.title());
        row.put("ownerId", option.ownerId());
        row.put("proposedDue", option.dueOn());
        row.put("type", option.actionType());
        row.put("mechanism", option.mechanism());
        row.put("cost", option.cost());
        row.put("reason", option.reason());
        return Answers.of(row).asMap();
    }
}
