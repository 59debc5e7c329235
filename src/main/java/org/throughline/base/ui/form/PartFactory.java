package org.throughline.base.ui.form;

import org.throughline.base.form.FormComponent;
import org.throughline.base.form.FormContainer.Group;
import org.throughline.base.form.FormContainer.RepeatingList;
import org.throughline.base.form.FormDisplay.ButtonBlock;
import org.throughline.base.form.FormDisplay.DocumentBlock;
import org.throughline.base.form.FormDisplay.ImageBlock;
import org.throughline.base.form.FormDisplay.SeparatorLine;
import org.throughline.base.form.FormDisplay.SpacerBlock;
import org.throughline.base.form.FormDisplay.TableBlock;
import org.throughline.base.form.FormDisplay.TextBlock;
import org.throughline.base.form.FormField;
import org.throughline.base.form.FormField.Choice;
import org.throughline.base.form.FormField.Computed;
import org.throughline.base.form.FormField.DateTimeInput;
import org.throughline.base.form.FormField.FileInput;
import org.throughline.base.form.FormField.NumberInput;
import org.throughline.base.form.FormField.TextInput;
import org.throughline.base.ui.form.DisplayParts.ButtonPart;
import org.throughline.base.ui.form.DisplayParts.DocumentPart;
import org.throughline.base.ui.form.DisplayParts.ImagePart;
import org.throughline.base.ui.form.DisplayParts.SeparatorPart;
import org.throughline.base.ui.form.DisplayParts.SpacerPart;

/** Knows the part for each component. */
final class PartFactory {

    private PartFactory() {}

    static FormPart draw(FormComponent component, ScopePath path, FormDesk desk) {
        if (component instanceof FormField field) {
            return field(field, path, desk);
        } else if (component instanceof Group group) {
            return new GroupPart(group, path, desk);
        } else if (component instanceof RepeatingList list) {
            return new ListPart(list, path, desk);
        } else if (component instanceof TextBlock text) {
            return new TextBlockPart(text, path, desk);
        } else if (component instanceof TableBlock table) {
            return new TablePart(table, path, desk);
        } else if (component instanceof ImageBlock image) {
            return new ImagePart(image, path, desk);
        } else if (component instanceof DocumentBlock document) {
            return new DocumentPart(document, path, desk);
        } else if (component instanceof SeparatorLine line) {
            return new SeparatorPart(line, path);
        } else if (component instanceof SpacerBlock spacer) {
            return new SpacerPart(spacer, path);
        } else if (component instanceof ButtonBlock button) {
            return new ButtonPart(button, path, desk);
        }
        throw new IllegalArgumentException("Cannot be drawn: " + component.type());
    }

    private static FormPart field(FormField field, ScopePath path, FormDesk desk) {
        if (field instanceof TextInput text) {
            return TextPart.of(text, path, desk);
        } else if (field instanceof NumberInput number) {
            return new NumberPart(number, path, desk);
        } else if (field instanceof DateTimeInput moment) {
            return new DateTimePart(moment, path, desk);
        } else if (field instanceof FormField.Checkbox checkbox) {
            return new CheckboxPart(checkbox, path, desk);
        } else if (field instanceof Choice choice) {
            return choice.many() ? ManyChoice.of(choice, path, desk) : OneChoice.of(choice, path, desk);
        } else if (field instanceof FileInput file) {
            return new FilePart(file, path, desk);
        } else if (field instanceof Computed computed) {
            return new ComputedPart(computed, path);
        }
        throw new IllegalArgumentException("Cannot be drawn: " + field.type());
    }
}
