package org.throughline.base.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.base.form.FormDisplay.DocumentBlock;
import org.throughline.base.form.FormDisplay.ImageBlock;
import org.throughline.base.form.FormDisplay.TableBlock;
import org.throughline.base.form.FormDisplay.TextBlock;
import org.throughline.base.form.FormField.Adorners;
import org.throughline.base.form.FormField.Choice;
import org.throughline.base.form.FormField.DateTimeInput;
import org.throughline.base.form.FormField.Moment;
import org.throughline.base.form.FormField.NumberInput;
import org.throughline.base.form.FormField.TextInput;

/** Every word of a form that a person may see, by the key of its translation. */
final class WrittenWords {

    private final Map<String, String> written = new LinkedHashMap<>();
    private final FormSchema schema;

    private WrittenWords(FormSchema schema) {
        this.schema = schema;
    }

    static Map<String, String> of(FormSchema schema) {
        WrittenWords words = new WrittenWords(schema);
        schema.all().forEach(words::add);
        return words.written;
    }

    private void add(FormComponent component) {
        add(component, "label", component.place().label());
        Optional.ofNullable(component.place().properties().get("requiredMessage"))
                .ifPresent(message -> add(component, "requiredMessage", FormValue.of(message)));
        if (component instanceof FormField field) {
            add(field, "description", field.frame().description());
            addField(field);
        } else if (component instanceof FormDisplay display) {
            addDisplay(display);
        }
    }

    private void addField(FormField field) {
        if (field instanceof TextInput text) {
            addAdorners(text, text.adorners());
            Optional.ofNullable(text.patternMessage())
                    .ifPresent(message -> add(text, "patternErrorMessage", FormValue.of(message)));
        } else if (field instanceof NumberInput number) {
            addAdorners(number, number.adorners());
        } else if (field instanceof DateTimeInput dateTime && dateTime.moment() == Moment.DATETIME) {
            add(dateTime, "timeLabel", dateTime.timeLabel());
        } else if (field instanceof Choice choice) {
            choice.choices()
                    .values()
                    .forEach(option -> add(choice, "option." + option.value(), FormValue.of(option.label())));
        }
    }

    private void addAdorners(FormField field, Adorners adorners) {
        add(field, "prefixAdorner", adorners.prefix());
        add(field, "suffixAdorner", adorners.suffix());
    }

    private void addDisplay(FormDisplay display) {
        if (display instanceof TextBlock text) {
            add(text, text.type() == ComponentType.HTML ? "content" : "text", text.content());
        } else if (display instanceof ImageBlock image) {
            add(image, "alt", image.alt());
        } else if (display instanceof DocumentBlock document) {
            add(document, "title", document.title());
        } else if (display instanceof TableBlock table) {
            table.columns().forEach(column -> add(table, "column." + column.key(), FormValue.of(column.label())));
        }
    }

    private void add(FormComponent component, String property, FormValue value) {
        if (value.isPresent()) {
            written.put("form." + schema.id() + "." + component.id() + "." + property, value.written());
        }
    }
}
