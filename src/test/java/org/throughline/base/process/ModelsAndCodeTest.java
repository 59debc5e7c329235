package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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
    void everyFormOfATaskIsAnsweredByTheCode() throws IOException {
        Set<String> ofTasks = new TreeSet<>(
                ModelFiles.read(Path.of("bpmn"), Path.of("forms")).forms().keySet());
        ofTasks.removeAll(START_FORMS);

        assertThat(vocabulary.collect().forms()).containsAll(ofTasks);
    }
}
