package org.throughline.base.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFormViewTest {

    private final FormViewFixture screen = new FormViewFixture();

    @AfterEach
    void close() {
        screen.close();
    }

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aShippedFormIsDrawnAndEveryFieldHasALabel(Path file) {
        FormView view = screen.open(FormViewFixture.read(file));

        assertThat(FormViewFixture.visible(view)
                        .filter(HasLabel.class::isInstance)
                        .map(field -> ((HasLabel) field).getLabel()))
                .allSatisfy(label -> assertThat(label).isNotBlank());
        view.submit();
    }
}
