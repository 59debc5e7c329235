package org.throughline.base.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.base.ui.Screen;

/** What a browser gets when somebody follows the link. */
@ExtendWith(Screen.class)
class DownloadLinkTest {

    @Test
    void aTableBeginsWithTheMarkThatSpreadsheetsLookFor() {
        DownloadLink link = shown(DownloadLink.csv("Save as CSV", () -> "people.csv", () -> "\"Zoë\"\r\n"));

        assertThat(link.getText()).isEqualTo("Save as CSV");
        assertThat(link.getClassNames()).contains("link");
        assertThat(saved(link)).isEqualTo("\uFEFF\"Zoë\"\r\n");
    }

    @Test
    void anythingElseIsSavedAsItIsAndMadeAnewEachTime() {
        AtomicInteger made = new AtomicInteger();
        DownloadLink link = shown(new DownloadLink(
                "Save", () -> "log.jsonl", "application/jsonl", () -> "{\"n\":" + made.incrementAndGet() + "}"));

        assertThat(made).hasValue(0);
        assertThat(saved(link)).isEqualTo("{\"n\":1}");
        assertThat(saved(link)).isEqualTo("{\"n\":2}");
    }

    @Test
    void aLongFileIsSentWholeAndGoneAfterwards(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.jsonl"), "{\"n\":1}\n");
        Anchor link = shown(DownloadLink.file("Save", () -> "ledger.jsonl", "application/jsonl", () -> file));

        assertThat(saved(link)).isEqualTo("{\"n\":1}\n");
        assertThat(file).doesNotExist();
    }

    private static <T extends Anchor> T shown(T link) {
        UI.getCurrent().add(link);
        return link;
    }

    private static String saved(Anchor link) {
        return new String(DownloadKt.download(link), StandardCharsets.UTF_8);
    }
}
