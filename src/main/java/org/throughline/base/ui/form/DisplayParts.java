package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.base.form.FormDisplay.ButtonBlock;
import org.throughline.base.form.FormDisplay.DocumentBlock;
import org.throughline.base.form.FormDisplay.ImageBlock;
import org.throughline.base.form.FormDisplay.SeparatorLine;
import org.throughline.base.form.FormDisplay.SpacerBlock;
import org.throughline.base.form.FormFiles.FormFile;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;
import org.throughline.base.form.ImageSource;

/** The small parts that show something and have no answer. */
final class DisplayParts {

    private DisplayParts() {}

    /** A line between two sections. */
    static final class SeparatorPart extends FormPart {

        private final Hr drawn = new Hr();

        SeparatorPart(SeparatorLine line, ScopePath scopePath) {
            super(line, scopePath);
        }

        @Override
        Component drawn() {
            return drawn;
        }

        @Override
        void update(FormScope scope, FormReading reading) {}
    }

    /** Empty space. */
    static final class SpacerPart extends FormPart {

        private final Div drawn = new Div();

        SpacerPart(SpacerBlock spacer, ScopePath scopePath) {
            super(spacer, scopePath);
            drawn.setHeight(spacer.height() + "px");
            drawn.getElement().setAttribute("aria-hidden", "true");
        }

        @Override
        Component drawn() {
            return drawn;
        }

        @Override
        void update(FormScope scope, FormReading reading) {}
    }

    /** A picture, or its description where the picture may not be shown. */
    static final class ImagePart extends FormPart {

        private final ImageBlock block;
        private final FormDesk desk;
        private final Div drawn = new Div();
        private String shown = "";

        ImagePart(ImageBlock block, ScopePath scopePath, FormDesk desk) {
            super(block, scopePath);
            this.block = block;
            this.desk = desk;
            drawn.addClassName("form-image");
        }

        @Override
        Component drawn() {
            return drawn;
        }

        @Override
        void update(FormScope scope, FormReading reading) {
            String source = scope.text(block.source());
            String alt = desk.labels().words(block, "alt", block.alt(), scope);
            if (shown.equals(source + alt) && drawn.getChildren().findAny().isPresent()) {
                return;
            }
            shown = source + alt;
            drawn.removeAll();
            drawn.add(ImageSource.isSafe(source) ? new Image(source, alt) : new Span(alt));
        }
    }

    /** Files of the task's data, to open. */
    static final class DocumentPart extends FormPart {

        private final DocumentBlock block;
        private final FormDesk desk;
        private final Span title = new Span();
        private final UnorderedList list = new UnorderedList();
        private final Div drawn = new Div(title, list);

        DocumentPart(DocumentBlock block, ScopePath scopePath, FormDesk desk) {
            super(block, scopePath);
            this.block = block;
            this.desk = desk;
            title.addClassName("form-label");
            list.addClassName("form-files");
        }

        @Override
        Component drawn() {
            return drawn;
        }

        @Override
        void update(FormScope scope, FormReading reading) {
            String written = desk.labels().words(block, "title", block.title(), scope);
            title.setText(written.isEmpty() ? desk.labels().label(block, scope) : written);
            list.removeAll();
            Object documents = scope.resolve(block.dataSource()).orElse(List.of());
            List<?> several = documents instanceof List<?> listed ? listed : List.of(documents);
            several.forEach(document ->
                    file(document).ifPresent(file -> list.add(new ListItem(FileLink.to(file, desk)))));
            if (list.getChildren().findAny().isEmpty()) {
                list.add(new ListItem(desk.words("form.file.none")));
            }
        }

        /** An id, or an object with an id as form-js has it. */
        private Optional<FormFile> file(Object document) {
            Object id = document instanceof Map<?, ?> map ? map.get("documentId") : document;
            try {
                return id == null ? Optional.empty() : desk.files().find(UUID.fromString(id.toString()));
            } catch (IllegalArgumentException notAnId) {
                return Optional.empty();
            }
        }
    }

    /** A button that the author put into the form. */
    static final class ButtonPart extends FormPart {

        private final FormDesk desk;
        private final Button drawn = new Button();
        private final boolean reset;

        ButtonPart(ButtonBlock block, ScopePath scopePath, FormDesk desk) {
            super(block, scopePath);
            this.desk = desk;
            this.reset = block.reset();
            if (!reset) {
                drawn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            drawn.setDisableOnClick(true);
            drawn.addClickListener(click -> press());
        }

        private void press() {
            try {
                (reset ? desk.reset() : desk.submit()).run();
            } finally {
                drawn.setEnabled(true);
            }
        }

        @Override
        Component drawn() {
            return drawn;
        }

        @Override
        void update(FormScope scope, FormReading reading) {
            String label = desk.labels().label(component(), scope);
            drawn.setText(label.isEmpty() ? desk.words(reset ? "form.reset" : "form.send") : label);
        }

        @Override
        void setReadOnly(boolean readOnly) {
            drawn.setEnabled(!readOnly);
        }
    }
}
