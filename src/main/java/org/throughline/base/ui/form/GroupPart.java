package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.FieldSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.base.form.AnswerPath;
import org.throughline.base.form.FormContainer.Group;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;

/** Fields that belong together, under one heading. */
final class GroupPart extends FormPart {

    private final Group group;
    private final FormDesk desk;
    private final FieldSet drawn = new FieldSet();
    private final PartList inner;

    GroupPart(Group group, ScopePath scopePath, FormDesk desk) {
        super(group, scopePath);
        this.group = group;
        this.desk = desk;
        ScopePath innerPath = group.path().isEmpty() ? scopePath : () -> scopePath.get() + group.path() + ".";
        this.inner = new PartList(group.components(), innerPath, desk);
        drawn.addClassName("form-group");
        if (group.outlined()) {
            drawn.addClassName("form-outlined");
        }
        drawn.setContent(inner.drawn());
    }

    @Override
    Component drawn() {
        return drawn;
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        String label = desk.labels().label(group, scope);
        if (!label.isEmpty()) {
            drawn.setLegendText(label);
        }
        inner.refresh(reading);
    }

    @Override
    void read(Map<String, Object> answers) {
        if (group.path().isEmpty()) {
            inner.read(answers);
            return;
        }
        Map<String, Object> own = new LinkedHashMap<>();
        inner.read(own);
        if (!own.isEmpty()) {
            AnswerPath.put(answers, group.path(), own);
        }
    }

    @Override
    void write(Map<String, Object> answers, boolean start) {
        inner.write(group.path().isEmpty() ? answers : AnswerPath.map(answers, group.path()), start);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        inner.setReadOnly(readOnly);
    }

    @Override
    Stream<Addressed> addressed() {
        return inner.addressed();
    }
}
