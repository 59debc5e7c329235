package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.form.FormSchemas;
import org.throughline.support.ApplicationTest;

/** The shipped models name only what the application offers, and the application offers nothing that no model names. */
@ApplicationTest
class ModelsAndCodeTest {

    /** Offered by the inbox's own tests in the shared context; no shipped model knows them. */
    private static final Set<String> OF_OTHER_TESTS = Set.of("inbox-known", "inboxTest");

    /** Forms with which something starts: use cases take them, no task waits for them. */
    private static final Set<String> START_FORMS = Set.of("barrier-raise", "cycle-start");

    @Autowired
    private ApplicationVocabulary vocabulary;

    @Autowired
    private FormSchemas schemas;

    @Test
    void modelsAndCodeAreInStep() throws IOException {
        ModelFiles files = ModelFiles.read(Path.of("bpmn"), Path.of("forms"));

        assertThat(new ModelContract(vocabulary.collect(), schemas).check(files))
                .filteredOn(finding -> !OF_OTHER_TESTS.contains(finding.element()))
                .isEmpty();
    }

    @Test
    void noAddedFormCanSpeakForAVariableOfTheCode() {
        Set<String> ofTheCode = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.throughline").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(ProcessVariable.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> nameOf(field.reflect()))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ofTheCode).contains("ownerId", "successorAsked");
        assertThat(vocabulary.collect().taken()).containsAll(ofTheCode);
    }

    private static String nameOf(Field constant) {
        try {
            constant.setAccessible(true);
            return ((ProcessVariable<?>) constant.get(null)).name();
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    @Test
    void everyFormOfATaskIsAnsweredByTheCode() throws IOException {
        Set<String> ofTasks = new TreeSet<>(
                ModelFiles.read(Path.of("bpmn"), Path.of("forms")).forms().keySet());
        ofTasks.removeAll(START_FORMS);

        assertThat(vocabulary.collect().forms()).containsAll(ofTasks);
    }
}
