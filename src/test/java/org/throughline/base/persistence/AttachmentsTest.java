package org.throughline.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.form.FileRefused;
import org.throughline.base.form.FormFiles;
import org.throughline.base.form.FormFiles.FormFile;
import org.throughline.support.ApplicationTest;

@ApplicationTest
class AttachmentsTest {

    @Autowired
    private FormFiles files;

    @Test
    void aFileComesBackUnderItsCleanNameAndItsRealKind() {
        byte[] content = "<html>not a picture</html>".getBytes(StandardCharsets.UTF_8);

        UUID id = files.store("../../photo.png", "image/png", content);

        assertThat(files.find(id)).contains(new FormFile(id, "photo.png", "application/octet-stream", content.length));
        assertThat(files.content(id))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(content));
    }

    @Test
    void theLargestFileIsKeptAndOneByteMoreIsRefused() {
        assertThat(files.store("a.txt", "text/plain", new byte[(int) FormFiles.LARGEST]))
                .isNotNull();

        assertThatThrownBy(() -> files.store("a.txt", "text/plain", new byte[(int) FormFiles.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused ->
                                assertThat(refused.errors().get(0).arguments()).containsExactly(11L, 10L));
    }

    @Test
    void emptyFilesAndProgramsAreRefused() {
        assertThatThrownBy(() -> files.store("a.txt", "text/plain", new byte[0]))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> files.store("a.txt", "text/plain", new byte[] {'M', 'Z', 0}))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void anUnknownIdHasNoFile() {
        assertThat(files.find(UUID.randomUUID())).isEmpty();
        assertThat(files.content(UUID.randomUUID())).isEmpty();
    }
}
