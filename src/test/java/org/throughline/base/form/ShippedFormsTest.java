package org.throughline.base.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFormsTest {

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aShippedFormIsInOrderAndNamedAsItsFile(Path file) throws IOException {
        FormSchema schema = new FormSchemas(FormFixture.FEEL).parse(Files.readString(file));

        assertThat(schema.id() + ".form").isEqualTo(String.valueOf(file.getFileName()));
        assertThat(schema.components()).isNotEmpty();
    }
}
