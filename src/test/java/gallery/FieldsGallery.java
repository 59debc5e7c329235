package gallery;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.receivers.MemoryBuffer;
import com.vaadin.flow.router.Route;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.ChoiceTexts;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.base.ui.component.DateTimeTexts;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.UploadTexts;

@Route(value = "gallery/fields", layout = MainLayout.class)
class FieldsGallery extends Page {

    record Row(String name, String place, Kind state) {}

    FieldsGallery() {
        super("Fields and tables");
        TextField text = new TextField("Title");
        text.setRequired(true);
        text.setHelperText("A verb first");
        TextArea area = new TextArea("What do people lose?");
        NumberField number = new NumberField("Cost");
        number.setSuffixComponent(new Span("£"));
        Select<String> select = new Select<>();
        select.setLabel("Kind");
        select.setItems("Learning session", "Huddle");
        select.setValue("Huddle");
        ComboBox<String> combo = new ComboBox<>("Owner");
        combo.setItems("Joe Mensah", "Asha Patel");
        MultiSelectComboBox<String> many = ChoiceTexts.in(new MultiSelectComboBox<>("Teams"));
        many.setItems("Pick A", "Pick B", "Maintenance");
        many.setValue("Pick A", "Maintenance");
        CheckboxGroup<String> checks = new CheckboxGroup<>("Conditions");
        checks.setItems("Time pressure", "Kit", "Cover");
        checks.setValue(java.util.Set.of("Kit"));
        TextField readOnly = new TextField("Reference");
        readOnly.setValue("ACT-2026-000214");
        readOnly.setReadOnly(true);
        Div grid = new Div(
                text,
                area,
                number,
                select,
                combo,
                many,
                DateTexts.in(new DatePicker("When did it go live?")),
                DateTimeTexts.in(new DateTimePicker("Learn starts")),
                checks,
                new Checkbox("I step back from this item"),
                readOnly,
                UploadTexts.in(new Upload(new MemoryBuffer())));
        grid.addClassName("cols-2");
        SectionCard form = new SectionCard("A form");
        form.add(grid);

        Grid<Row> table = new Grid<>();
        table.addColumn(Row::name).setHeader("Who").setSortable(true);
        table.addColumn(Row::place).setHeader("Where");
        table.addComponentColumn(row -> new Badge(row.state(), row.state().name()))
                .setHeader("State");
        table.setItems(
                new Row("Joe Mensah", "Pick A", Kind.LATE),
                new Row("Asha Patel", "Pick B", Kind.SOON),
                new Row("Lena Fischer", "Maintenance", Kind.DONE));
        table.setAllRowsVisible(true);
        TabSheet tabs = new TabSheet();
        tabs.add("Why this", new Div(new Span("Agreed 3 Nov by 7 people.")));
        tabs.add("Story", new Div(new Span("…")));
        tabs.add("Map", new Div(new Span("…")));
        SectionCard rest = new SectionCard("A table and tabs");
        rest.add(table, tabs, new Details("More about it", new Span("Folded away")));
        add(form, rest);
    }
}
