package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.studio.RecordingPage;
import org.throughline.studio.scenario.Recording;

/** How a recorded case begins: by which message, and with which values. */
class RecordBeginning {

    private final @Nullable Recording recording;
    private final Select<String> start = new Select<>();
    private final ValueFields values;
    private final Consumer<Recording> change;

    RecordBeginning(RecordingPage page, Consumer<Recording> change) {
        this.recording = page.recording();
        this.change = change;
        List<String> starts = page.choices().starts().isEmpty()
                ? List.of("")
                : page.choices().starts().stream().distinct().toList();
        start.setLabel(text("scenarios.record.startedBy"));
        start.setItems(starts);
        start.setItemLabelGenerator(message ->
                message.isEmpty() ? text("scenarios.record.byItself") : text("scenarios.record.byMessage", message));
        String by = recording == null ? starts.get(0) : recording.scenario().startedBy();
        start.setValue(starts.contains(by) ? by : starts.get(0));
        start.setVisible(starts.size() > 1);
        start.setWidthFull();
        Map<String, Object> preset = recording == null
                ? page.choices().names()
                : recording.scenario().start();
        values = new ValueFields(page, new TreeSet<>(page.choices().values().keySet()), preset, true);
    }

    /** When nothing has begun. */
    SectionCard card() {
        SectionCard card = new SectionCard(text("scenarios.record.beginning"));
        card.add(
                new Paragraph(text("scenarios.record.about")),
                start,
                values,
                new SendButton(text("scenarios.record.begin"), this::send));
        return card;
    }

    /** When it has: it can be changed, and what was done is played again. */
    Component folded() {
        Div inside = new Div(start, values, new SendButton(text("scenarios.record.beginAgain"), this::send).plain());
        inside.addClassName("stack");
        return new NativeDetails(text("scenarios.record.beginning"), inside);
    }

    private void send() {
        Recording begun = recording;
        change.accept(
                begun == null
                        ? Recording.begun(start.getValue(), values.values())
                        : begun.beginning(start.getValue(), values.values()));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
