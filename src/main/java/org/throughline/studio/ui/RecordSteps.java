package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.base.ui.component.SendButton;
import org.throughline.studio.RecordingPage;
import org.throughline.studio.ScenarioValues;
import org.throughline.studio.scenario.DrawnProcess;
import org.throughline.studio.scenario.ModelChoices.Said;
import org.throughline.studio.scenario.ScenarioStep;
import org.throughline.studio.scenario.ScenarioStep.Kind;
import org.throughline.studio.scenario.StepAnswer;

/** One gesture of a recording: what it is called, what comes with it, and the button that does it. */
class RecordSteps {

    private final RecordingPage page;
    private final DrawnProcess drawn;

    RecordSteps(RecordingPage page, DrawnProcess drawn) {
        this.page = page;
        this.drawn = drawn;
    }

    /** A thing that can happen next, with its answers. */
    Component gesture(ScenarioStep open, List<ScenarioStep> all, Consumer<ScenarioStep> take) {
        Span title = new Span(sentence(open));
        title.addClassName("strong");
        Div gesture = new Div(title);
        gesture.addClassName("stack");
        boolean several = all.stream()
                        .filter(other ->
                                other.kind() == open.kind() && other.at().equals(open.at()))
                        .count()
                > 1;
        String as = several ? open.as() : "";
        Said said = page.choices().at(open.at());
        Div buttons = new Div();
        buttons.addClassName("row");
        if (open.kind() == Kind.TIMER) {
            buttons.add(button("scenarios.record.do.TIMER", open, () -> take.accept(open)));
        } else {
            ValueFields values = new ValueFields(page, said.decides(), Map.of(), false);
            gesture.add(values);
            buttons.add(button(
                    "scenarios.record.do." + open.kind(),
                    open,
                    () -> take.accept(new ScenarioStep(open.kind(), open.at(), as, values.values(), ""))));
        }
        if (open.kind() == Kind.CALLED_ENDS) {
            said.errors().forEach(code -> buttons.add(ending(Kind.CALLED_FAILS, open, code, take)));
            said.escalations().forEach(code -> buttons.add(ending(Kind.CALLED_ESCALATES, open, code, take)));
        }
        gesture.add(buttons);
        return gesture;
    }

    private SendButton ending(Kind kind, ScenarioStep open, String code, Consumer<ScenarioStep> take) {
        ScenarioStep step = new ScenarioStep(kind, open.at(), "", Map.of(), code);
        SendButton button = new SendButton(text("scenarios.record.do." + kind, code), () -> take.accept(step));
        button.plain().setAriaLabel(sentence(step));
        return button;
    }

    private SendButton button(String key, ScenarioStep step, Runnable gesture) {
        SendButton button = new SendButton(text(key), gesture);
        button.plain().setAriaLabel(text("scenarios.record.doWhich", text(key), sentence(step)));
        return button;
    }

    /** What an automatic step answered, and the way to let it answer something else. */
    Component answer(String step, int call, StepAnswer now, Consumer<StepAnswer> say) {
        Said said = page.choices().by(step);
        Span title = new Span(text("scenarios.record.called", step, call + 1));
        title.addClassName("strong");
        ValueFields values = new ValueFields(page, said.decides(), now.values(), true);
        Div answer = new Div(title, said.decides().isEmpty() ? values.onlyChoices() : values);
        answer.addClassName("stack");
        Select<String> ending = new Select<>();
        ending.setLabel(text("scenarios.record.ending"));
        ending.setItems(Stream.concat(Stream.of(""), said.errors().stream()).toList());
        ending.setItemLabelGenerator(
                code -> code.isEmpty() ? text("scenarios.record.endsWell") : text("scenarios.record.endsWith", code));
        ending.setValue(said.errors().contains(now.error()) ? now.error() : "");
        ending.setWidthFull();
        ending.setVisible(!said.errors().isEmpty());
        SendButton send = new SendButton(
                text("scenarios.record.answer"), () -> say.accept(new StepAnswer(values.values(), ending.getValue())));
        send.plain().setAriaLabel(text("scenarios.record.answerWhich", step, call + 1));
        Div row = new Div(send);
        row.addClassName("row");
        answer.add(ending, row);
        return answer;
    }

    /** A step as it is written down. */
    String sentence(ScenarioStep step) {
        String at = step.kind() == Kind.MESSAGE ? step.at() : drawn.name(step.at());
        String what = text("scenarios.record.step." + step.kind(), at, step.code());
        String with = ScenarioValues.write(step.values()).replace("\n", ", ");
        String whole = with.isEmpty() ? what : text("scenarios.record.stepWith", what, with);
        return step.as().isEmpty() ? whole : text("scenarios.record.stepAs", whole, step.as());
    }

    /** Names of elements, with commas; a word for none. */
    String names(Collection<String> ids) {
        String names = ids.stream().filter(id -> !id.isEmpty()).map(drawn::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? text("scenarios.nothing") : names;
    }

    /** Values by the names of their elements, with commas; a word for none. */
    String pairs(Map<String, String> values) {
        String pairs = new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> drawn.name(value.getKey()) + " = " + value.getValue())
                        .collect(Collectors.joining(", "));
        return pairs.isEmpty() ? text("scenarios.nothing") : pairs;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
