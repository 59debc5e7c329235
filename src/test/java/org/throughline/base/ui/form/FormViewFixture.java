package org.throughline.base.ui.form;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.base.form.FormFixture;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSchemas;
import org.throughline.base.form.FormWords;
import org.throughline.base.i18n.Texts;
import org.throughline.base.task.OptionSource.Option;
import org.throughline.base.ui.Screen;

/** Opens forms in a browser that is not there. */
final class FormViewFixture {

    final FormFixture form = new FormFixture();
    private final FormTools tools = new FormTools(
            FormFixture.FEEL, form.validation(), form.files, FormWords.NONE, new Texts(), FormFixture.CLOCK);

    FormViewFixture() {
        Screen.open();
        form.setting = form.setting
                .withOptions(key -> key.equals("people")
                        ? Optional.of(List.of(new Option("ben", "Ben"), new Option("amira", "Amira")))
                        : Optional.empty())
                .withData(Map.of(
                        "ownerName",
                        "<img src=x onerror=alert(1)> **Ben** [x](javascript:alert(1))",
                        "readings",
                        List.of(
                                Map.of("day", "Mon", "stops", 14),
                                Map.of("day", "Tue", "stops", 9),
                                Map.of("day", "Wed", "stops", 7))));
    }

    static FormSchema everyPart() {
        return read(Path.of("src/test/resources/form/every-part.form"));
    }

    static FormSchema read(Path file) {
        try {
            return new FormSchemas(FormFixture.FEEL).parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    FormView open(FormSchema schema) {
        FormView view = new FormView(schema, form.setting, tools);
        UI.getCurrent().add(view);
        return view;
    }

    static Stream<Component> inside(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FormViewFixture::inside));
    }

    /** Visible means: it and everything around it. */
    static Stream<Component> visible(Component component) {
        return component.isVisible()
                ? Stream.concat(Stream.of(component), component.getChildren().flatMap(FormViewFixture::visible))
                : Stream.empty();
    }

    static Optional<Component> find(Component root, String label) {
        return visible(root)
                .filter(component -> component instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    static <T> HasValue<?, T> field(Component root, String label) {
        return (HasValue<?, T>) find(root, label).orElseThrow(() -> new AssertionError("No field " + label));
    }

    void close() {
        MockVaadin.tearDown();
    }
}
