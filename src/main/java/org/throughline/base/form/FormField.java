package org.throughline.base.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.base.task.OptionSource.Option;

/** A component with an answer under a key. */
public sealed interface FormField extends FormComponent {

    Frame frame();

    /** Where the answer stands; a dot leads into a nested map. */
    default String key() {
        return frame().key();
    }

    /**
     * What every field has.
     *
     * @param description one sentence of help under the label
     * @param required a checkbox that is required must be ticked
     * @param readonly shown and sent with the value that it started with
     * @param disabled shown, never sent
     * @param defaultValue what it starts with when nothing else does; JSON-like
     */
    record Frame(
            String key,
            FormValue description,
            FormValue required,
            FormValue readonly,
            boolean disabled,
            @Nullable Object defaultValue) {}

    /** Words before and after an input, such as a unit. */
    record Adorners(FormValue prefix, FormValue suffix) {}

    /** What a text must look like. */
    enum TextKind {
        ANY,
        EMAIL,
        PHONE
    }

    /** One line ({@code textfield}) or several ({@code textarea}). */
    record TextInput(
            ComponentType type,
            Place place,
            Frame frame,
            FormValue minLength,
            FormValue maxLength,
            @Nullable TextPattern pattern,
            @Nullable String patternMessage,
            TextKind kind,
            Adorners adorners)
            implements FormField {}

    /**
     * A number.
     *
     * @param decimalDigits most digits after the point; null allows any
     * @param increment the number must be a multiple of it; null allows any
     * @param asText sent as text, for numbers that must not be rounded elsewhere
     */
    record NumberInput(
            Place place,
            Frame frame,
            FormValue min,
            FormValue max,
            @Nullable Integer decimalDigits,
            @Nullable BigDecimal increment,
            boolean asText,
            Adorners adorners)
            implements FormField {

        @Override
        public ComponentType type() {
            return ComponentType.NUMBER;
        }
    }

    /** What a date and time field asks for. */
    enum Moment {
        DATE,
        TIME,
        DATETIME
    }

    /** How a time is sent. */
    enum TimeFormat {
        NO_TIMEZONE,
        UTC_OFFSET,
        UTC_NORMALIZED
    }

    /**
     * A day, a time of day, or both, on the clock of the unit.
     *
     * @param noPast refuses what lies before today or, with a time, before now
     * @param intervalMinutes steps of the time list
     */
    record DateTimeInput(
            Place place,
            Frame frame,
            Moment moment,
            FormValue dateLabel,
            FormValue timeLabel,
            boolean use24Hours,
            boolean noPast,
            int intervalMinutes,
            TimeFormat format)
            implements FormField {

        @Override
        public ComponentType type() {
            return ComponentType.DATETIME;
        }
    }

    /** Yes or no. */
    record Checkbox(Place place, Frame frame) implements FormField {

        @Override
        public ComponentType type() {
            return ComponentType.CHECKBOX;
        }
    }

    /**
     * Where the choices come from: exactly one of the three.
     *
     * @param values written in the schema
     * @param valuesKey name of an {@code OptionSource}, or of a list in the task's data
     * @param valuesExpression FEEL that gives a list
     */
    record Choices(
            List<Option> values,
            @Nullable String valuesKey,
            @Nullable String valuesExpression) {}

    /** {@code radio}, {@code select}: one value; {@code checklist}, {@code taglist}: several. */
    record Choice(ComponentType type, Place place, Frame frame, Choices choices, boolean searchable)
            implements FormField {

        public boolean many() {
            return type == ComponentType.CHECKLIST || type == ComponentType.TAGLIST;
        }
    }

    /**
     * One or several files; the answer is a list of their ids.
     *
     * @param accept what may be chosen, as in HTML: {@code image/*,.pdf}; empty allows any
     */
    record FileInput(Place place, Frame frame, FormValue accept, FormValue multiple) implements FormField {

        @Override
        public ComponentType type() {
            return ComponentType.FILEPICKER;
        }
    }

    /**
     * An answer that nobody types.
     *
     * @param onChange false: computed only when the form is sent
     */
    record Computed(Place place, Frame frame, String expression, boolean onChange) implements FormField {

        @Override
        public ComponentType type() {
            return ComponentType.EXPRESSION;
        }
    }
}
