package org.throughline.base.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.base.form.FormComponent;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.Place;

/** Parts one below the other; those with the same row of the form's layout stand side by side where there is room. */
final class PartList {

    private static final int ALL_COLUMNS = 16;
    private static final int NARROWEST = 2;

    private final List<FormPart> parts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Div drawn = new Div();

    PartList(List<FormComponent> components, ScopePath scopePath, FormDesk desk) {
        drawn.addClassName("form-parts");
        List<FormPart> row = new ArrayList<>();
        String rowName = "";
        for (FormComponent component : components) {
            FormPart part = PartFactory.draw(component, scopePath, desk);
            parts.add(part);
            if (!row.isEmpty() && !component.place().row().equals(rowName)) {
                addRow(row);
                row = new ArrayList<>();
            }
            rowName = component.place().row();
            row.add(part);
        }
        addRow(row);
    }

    private void addRow(List<FormPart> members) {
        if (members.isEmpty()) {
            return;
        }
        Div line = new Div();
        line.addClassName("form-row");
        int share = share(members);
        for (FormPart part : members) {
            Integer columns = part.component().place().columns();
            part.drawn().addClassNames("form-cell", "form-span-" + (columns == null ? share : columns));
            line.add(part.drawn());
        }
        rows.add(new Row(line, members));
        drawn.add(line);
    }

    /** What each part without a width of its own gets. */
    private static int share(List<FormPart> members) {
        List<Place> places =
                members.stream().map(part -> part.component().place()).toList();
        int taken = 0;
        int sharing = 0;
        for (Place place : places) {
            Integer columns = place.columns();
            taken += columns == null ? 0 : columns;
            sharing += columns == null ? 1 : 0;
        }
        return sharing == 0 ? ALL_COLUMNS : Math.max(NARROWEST, (ALL_COLUMNS - taken) / sharing);
    }

    Div drawn() {
        return drawn;
    }

    List<FormPart> parts() {
        return parts;
    }

    void refresh(FormReading reading) {
        parts.forEach(part -> part.refresh(reading));
        rows.forEach(Row::refresh);
    }

    void read(Map<String, Object> answers) {
        parts.forEach(part -> part.read(answers));
    }

    void write(Map<String, Object> answers, boolean start) {
        parts.forEach(part -> part.write(answers, start));
    }

    void setReadOnly(boolean readOnly) {
        parts.forEach(part -> part.setReadOnly(readOnly));
    }

    Stream<Addressed> addressed() {
        return parts.stream().flatMap(FormPart::addressed);
    }

    /** A row without visible parts leaves no gap. */
    private record Row(Div line, List<FormPart> parts) {

        void refresh() {
            line.setVisible(parts.stream().anyMatch(part -> part.drawn().isVisible()));
        }
    }
}
