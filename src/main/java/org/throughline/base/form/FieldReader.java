package org.throughline.base.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.base.form.FormField.Adorners;
import org.throughline.base.form.FormField.Checkbox;
import org.throughline.base.form.FormField.Choice;
import org.throughline.base.form.FormField.Choices;
import org.throughline.base.form.FormField.Computed;
import org.throughline.base.form.FormField.DateTimeInput;
import org.throughline.base.form.FormField.FileInput;
import org.throughline.base.form.FormField.Frame;
import org.throughline.base.form.FormField.Moment;
import org.throughline.base.form.FormField.NumberInput;
import org.throughline.base.form.FormField.TextInput;
import org.throughline.base.form.FormField.TextKind;
import org.throughline.base.form.FormField.TimeFormat;
import org.throughline.base.task.OptionSource.Option;

/** Reads the components that have an answer. */
final class FieldReader {

    private static final int MOST_OPTIONS = 500;

    private FieldReader() {}

    static FormField read(ComponentType type, SchemaNode node, Place place, String key) {
        Frame frame = new Frame(
                key,
                node.value("description"),
                node.child("validate").value("required"),
                node.value("readonly"),
                node.flag("disabled", false),
                node.jsonOf("defaultValue"));
        return switch (type) {
            case TEXTFIELD, TEXTAREA -> text(type, node, place, frame);
            case NUMBER -> number(node, place, frame);
            case DATETIME -> dateTime(node, place, frame);
            case CHECKBOX -> new Checkbox(labelled(node, place), frame);
            case CHECKLIST, RADIO, SELECT, TAGLIST ->
                new Choice(type, labelled(node, place), frame, choices(node), node.flag("searchable", false));
            case FILEPICKER ->
                new FileInput(labelled(node, place), frame, node.value("accept"), node.value("multiple"));
            case EXPRESSION -> computed(node, place, frame);
            default -> throw new IllegalArgumentException(type + " has no answer");
        };
    }

    private static FormField text(ComponentType type, SchemaNode node, Place place, Frame frame) {
        SchemaNode validate = node.child("validate");
        return new TextInput(
                type,
                labelled(node, place),
                frame,
                validate.value("minLength"),
                validate.value("maxLength"),
                validate.pattern("pattern"),
                validate.textOrNull("patternErrorMessage"),
                kind(validate),
                adorners(node));
    }

    private static FormField number(SchemaNode node, Place place, Frame frame) {
        SchemaNode validate = node.child("validate");
        return new NumberInput(
                labelled(node, place),
                frame,
                validate.value("min"),
                validate.value("max"),
                node.has("decimalDigits") ? Integer.valueOf(node.number("decimalDigits", 0, 0, 20)) : null,
                node.decimal("increment"),
                node.flag("serializeToString", false),
                adorners(node));
    }

    private static FormField dateTime(SchemaNode node, Place place, Frame frame) {
        FormValue dateLabel = node.value("dateLabel");
        FormValue timeLabel = node.value("timeLabel");
        Moment moment = constant(node, "subtype", Moment.class, Moment.DATE);
        FormValue first = moment == Moment.TIME ? timeLabel : dateLabel;
        Place named = place.label().isPresent() || !first.isPresent() ? place : relabelled(place, first);
        return new DateTimeInput(
                labelled(node, named),
                frame,
                moment,
                dateLabel,
                timeLabel,
                node.flag("use24h", true),
                node.flag("disallowPassedDates", false),
                node.number("timeInterval", 15, 1, 60),
                constant(node, "timeSerializingFormat", TimeFormat.class, TimeFormat.NO_TIMEZONE));
    }

    private static FormField computed(SchemaNode node, Place place, Frame frame) {
        String expression = node.expression("expression");
        if (expression == null) {
            node.finding("form.schema.noExpression");
        }
        return new Computed(
                place,
                frame,
                expression == null ? "null" : expression,
                !node.text("computeOn", "change").equals("presubmit"));
    }

    private static Choices choices(SchemaNode node) {
        String valuesKey = node.textOrNull("valuesKey");
        String expression = node.expression("valuesExpression");
        List<Option> options = new ArrayList<>();
        Set<String> values = new HashSet<>();
        for (JsonNode item : node.items("values")) {
            String value = item.path("value").asText(item.asText(""));
            if (value.isEmpty() || !values.add(value)) {
                node.finding("form.schema.option", value);
            }
            options.add(new Option(value, item.path("label").asText(value)));
        }
        if (options.size() > MOST_OPTIONS) {
            node.finding("form.schema.tooManyOptions", MOST_OPTIONS);
        }
        int sources = (options.isEmpty() ? 0 : 1) + (valuesKey == null ? 0 : 1) + (expression == null ? 0 : 1);
        if (sources != 1) {
            node.finding("form.schema.optionSource");
        }
        return new Choices(List.copyOf(options), valuesKey, expression);
    }

    private static TextKind kind(SchemaNode validate) {
        return switch (validate.text("validationType", "")) {
            case "email" -> TextKind.EMAIL;
            case "phone" -> TextKind.PHONE;
            case "", "custom" -> TextKind.ANY;
            default -> {
                validate.finding("form.schema.validationType", validate.text("validationType", ""));
                yield TextKind.ANY;
            }
        };
    }

    private static Adorners adorners(SchemaNode node) {
        SchemaNode appearance = node.child("appearance");
        return new Adorners(appearance.value("prefixAdorner"), appearance.value("suffixAdorner"));
    }

    private static <E extends Enum<E>> E constant(SchemaNode node, String property, Class<E> type, E otherwise) {
        String name = node.text(property, otherwise.name()).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        node.finding("form.schema.value", property, name);
        return otherwise;
    }

    /** Every field that is drawn has words: a form without them cannot be read aloud. */
    private static Place labelled(SchemaNode node, Place place) {
        if (!place.label().isPresent() || "".equals(place.label().literal())) {
            node.finding("form.schema.label");
        }
        return place;
    }

    private static Place relabelled(Place place, FormValue label) {
        return new Place(place.id(), label, place.hideWhen(), place.row(), place.columns(), place.properties());
    }
}
