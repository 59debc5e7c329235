package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.diagram.BpmnView;
import org.throughline.studio.RecordingPage;
import org.throughline.studio.scenario.DrawnProcess;
import org.throughline.studio.scenario.Recording;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.ScenarioRun.Problem;
import org.throughline.studio.scenario.Verdict.Part;

/** The cards of a recording that has begun. */
class RecordParts {

    private static final List<Part> PARTS =
            List.of(Part.PASSED, Part.WAITING, Part.ASSIGNED, Part.DUE, Part.CALLS, Part.ENDED);

    private final RecordingPage page;
    private final Recording recording;
    private final ScenarioRun run;
    private final RecordSteps steps;
    private final Consumer<Recording> change;

    RecordParts(RecordingPage page, Recording recording, ScenarioRun run, Consumer<Recording> change) {
        this.page = page;
        this.recording = recording;
        this.run = run;
        this.change = change;
        steps = new RecordSteps(page, new DrawnProcess(page.source()));
    }

    private boolean isStopped() {
        return run.problem() != Problem.NONE;
    }

    SectionCard stands() {
        Map<String, Boolean> flows = new HashMap<>();
        run.flows().forEach(flow -> flows.put(flow, true));
        SectionCard card = new SectionCard(text("scenarios.record.stands"));
        if (isStopped()) {
            Paragraph problem =
                    new Paragraph(text("scenarios.record.problem." + run.problem(), run.stoppedAt(), run.said()));
            problem.addClassName("strong");
            card.add(problem);
        }
        card.add(new BpmnView(page.source(), where()).current(run.waitingAt()).flows(flows));
        Button undo = new SendButton(text("scenarios.record.undo"), () -> change.accept(recording.undone())).plain();
        undo.setEnabled(!recording.scenario().steps().isEmpty());
        card.add(undo);
        return card;
    }

    private String where() {
        if (!run.waitingAt().isEmpty()) {
            return text("scenarios.record.waits", steps.names(run.waitingAt()));
        }
        return run.endedAt().isEmpty()
                ? text("scenarios.record.nowhere")
                : text("scenarios.record.ended", steps.names(List.of(run.endedAt())));
    }

    /** What can be done next; nothing after it went no further. */
    SectionCard next() {
        SectionCard card = new SectionCard(text("scenarios.record.next"));
        if (isStopped() || run.open().isEmpty() || recording.scenario().steps().size() >= Scenario.MOST_STEPS) {
            card.add(new Paragraph(text(
                    isStopped()
                            ? "scenarios.record.nextStopped"
                            : run.open().isEmpty() ? "scenarios.record.nextNone" : "scenarios.record.nextFull")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        run.open()
                .forEach(open -> list.add(
                        new ListItem(steps.gesture(open, run.open(), step -> change.accept(recording.taking(step))))));
        card.add(list);
        return card;
    }

    /** What automatic steps answered, where they can answer more than one thing; empty when none did. */
    Optional<SectionCard> automatic() {
        Map<String, Integer> before = new HashMap<>();
        Div all = new Div();
        all.addClassName("stack");
        for (String step : page.calls()) {
            int call = before.merge(step, 1, Integer::sum) - 1;
            if (page.choices().automatic().containsKey(step)) {
                all.add(steps.answer(
                        step,
                        call,
                        recording.scenario().answer(step, call),
                        said -> change.accept(recording.answering(step, call, said))));
            }
        }
        if (all.getComponentCount() == 0) {
            return Optional.empty();
        }
        SectionCard card = new SectionCard(text("scenarios.record.automatic"));
        card.add(new Paragraph(text("scenarios.record.automaticAbout")), all);
        return Optional.of(card);
    }

    SectionCard written() {
        SectionCard card = new SectionCard(text("scenarios.record.written"));
        OrderedList list = new OrderedList();
        recording.scenario().steps().forEach(step -> list.add(new ListItem(steps.sentence(step))));
        card.add(
                recording.scenario().steps().isEmpty()
                        ? new Paragraph(text("scenarios.record.onlyBegun"))
                        : (Component) list);
        return card;
    }

    SectionCard keep(BiConsumer<String, Scenario> keep, Runnable discard) {
        TextField title = new TextField(text("scenarios.record.name"));
        title.setMaxLength(Scenario.LONGEST_TITLE);
        title.setWidthFull();
        title.setValue(recording.name().isEmpty() ? "" : recording.scenario().title());
        CheckboxGroup<Part> expected = new CheckboxGroup<>(text("scenarios.record.expected"));
        expected.setItems(PARTS);
        expected.setItemLabelGenerator(this::expectation);
        expected.select(PARTS);
        expected.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        SendButton send = new SendButton(text("scenarios.record.keep"), () -> {
            if (title.getValue().isBlank()) {
                title.setErrorMessage(text("scenarios.record.nameMissing"));
                title.setInvalid(true);
                title.focus();
                return;
            }
            keep.accept(recording.name(), recording.finished(title.getValue().strip(), run, expected.getValue()));
        });
        SectionCard card = new SectionCard(text("scenarios.record.keepTitle"));
        if (isStopped()) {
            card.add(new Paragraph(text("scenarios.record.keepStopped")));
        } else {
            card.add(title, expected);
        }
        send.setEnabled(!isStopped());
        Div row = new Div(send, new SendButton(text("scenarios.record.discard"), discard).plain());
        row.addClassName("row");
        card.add(row);
        return card;
    }

    private String expectation(Part part) {
        return switch (part) {
            case PASSED -> text("scenarios.record.part.PASSED", steps.names(run.passed()));
            case WAITING -> text("scenarios.record.part.WAITING", steps.names(run.waitingAt()));
            case ASSIGNED -> text("scenarios.record.part.ASSIGNED", steps.pairs(run.assigned()));
            case DUE -> text("scenarios.record.part.DUE", steps.pairs(run.due()));
            case CALLS -> text("scenarios.record.part.CALLS", steps.names(run.calls()));
            default -> text("scenarios.record.part.ENDED", steps.names(List.of(run.endedAt())));
        };
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
