package org.throughline.studio.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.form.FormFixture;
import org.throughline.base.form.FormSchemas;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.ui.Screen;
import org.throughline.base.ui.form.OpenForm;
import org.throughline.support.ScreenWords;

/** A form as people will see it, or why it cannot be seen. */
class FormPreviewTest {

    @RegisterExtension
    final Screen screen = new Screen();

    private final Drawn drawn = new Drawn();
    private final FormPreview preview = new FormPreview(
            (schema, setting) -> {
                drawn.form = schema.id();
                return drawn;
            },
            new FormSchemas(FormFixture.FEEL),
            FormFixture.BERLIN);

    @BeforeEach
    void open() {
        UI.getCurrent().add(preview);
    }

    @Test
    void isDrawnByTheRendererOfTasks() {
        preview.show(FormFixture.json("{'type': 'textfield', 'id': 'a', 'key': 'a', 'label': 'Why?'}"));

        assertThat(drawn.form).isEqualTo("test");
        assertThat(drawn.component().isAttached()).isTrue();
        assertThat(drawn.readOnly).isFalse();
    }

    @Test
    void takesNoFile() {
        preview.show(FormFixture.json("{'type': 'filepicker', 'id': 'a', 'key': 'a', 'label': 'Paper'}"));

        assertThat(drawn.readOnly).isTrue();
    }

    @Test
    void saysWhyAFormCannotBeDrawnAndForgetsTheOneBefore() {
        preview.show(FormFixture.json("{'type': 'textfield', 'id': 'a', 'key': 'a', 'label': 'Why?'}"));
        preview.show(FormFixture.json("{'type': 'iframe', 'id': 'b', 'url': 'https://example.org'}"));

        assertThat(drawn.component().isAttached()).isFalse();
        assertThat(ScreenWords.of(preview))
                .contains("cannot be shown yet", "b: ")
                .doesNotContain("!");
    }

    /** Stands in for a drawn form. */
    private static final class Drawn implements OpenForm {

        private final Component component = new Span("form");
        private String form = "";
        private boolean readOnly;

        @Override
        public Component component() {
            return component;
        }

        @Override
        public TaskAnswers readAnswers() {
            return TaskAnswers.of(Map.of());
        }

        @Override
        public void setAnswers(TaskAnswers answers) {}

        @Override
        public Optional<TaskAnswers> submit() {
            return Optional.empty();
        }

        @Override
        public void showErrors(List<FieldError> errors) {}

        @Override
        public void setReadOnly(boolean readOnly) {
            this.readOnly = readOnly;
        }

        @Override
        public Registration addChangeListener(Runnable listener) {
            return () -> {};
        }

        @Override
        public Registration addSubmitListener(Runnable listener) {
            return () -> {};
        }

        @Override
        public boolean hasSubmitButton() {
            return false;
        }
    }
}
