package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.base.process.Finding;

/** The source as text, with the gate's findings below it. */
class PlainSourceEditor implements SourceEditor {

    private static final int PAUSE_MILLIS = 1000;

    private final TextArea text;
    private final Div findings = new Div();
    private final Div whole;

    PlainSourceEditor(String label) {
        text = new TextArea(label);
        text.setWidthFull();
        text.setMinHeight("24rem");
        text.setMaxHeight("70vh");
        text.getStyle().set("font-family", "monospace");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        whole = new Div(text, findings);
        whole.addClassName("stack");
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public void setSource(String source) {
        text.setValue(source);
    }

    @Override
    public String getSource() {
        return text.getValue();
    }

    @Override
    public void onChange(Consumer<String> changed) {
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(change.getValue());
            }
        });
    }

    @Override
    public void showFindings(List<Finding> found) {
        findings.removeAll();
        findings.add(ReleaseParts.findings(found));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
    }
}
