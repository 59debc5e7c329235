package org.throughline.base.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.base.csv.CsvTable.Row;

/** H22: what spreadsheets and strangers hand in as a table. */
class CsvTableTest {

    @Test
    void eachWayOfWritingATableReadsTheSame() {
        List<Row> expected = List.of(new Row(1, List.of("name", "unit")), new Row(2, List.of("Zoë Müller", "pick-a")));
        Charset windows = Charset.forName("windows-1252");

        assertThat(rows("name,unit\r\nZoë Müller,pick-a\r\n")).isEqualTo(expected);
        assertThat(rows("name;unit\nZoë Müller;pick-a")).isEqualTo(expected);
        assertThat(rows("name\tunit\rZoë Müller\tpick-a\r")).isEqualTo(expected);
        assertThat(rows("\uFEFFname,unit\nZoë Müller,pick-a")).isEqualTo(expected);
        assertThat(read("name;unit\nZoë Müller;pick-a".getBytes(windows)).rows())
                .isEqualTo(expected);
        assertThat(read("name;unit\nZoë Müller;pick-a".getBytes(windows)).encoding())
                .isEqualTo(windows);
        assertThat(read("name\tunit\nZoë Müller\tpick-a".getBytes(StandardCharsets.UTF_16))
                        .rows())
                .isEqualTo(expected);
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLineEnds() {
        assertThat(rows("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\nz,"))
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of("x, \"y\"", "two\nlines")),
                        new Row(4, List.of("z", "")));
    }

    @Test
    void emptyLinesAreLeftOutAndCountAsLines() {
        assertThat(rows("a,b\n\n,\nc,d")).extracting(Row::line).containsExactly(1, 4);
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        refused("", "csv.empty");
        refused("a,b\n\"open,c\nd", "csv.quote");
        refused("a\0b", "csv.noText");
        refused("a".repeat(4_001), "csv.cellTooLong");
        refused(",".repeat(101), "csv.tooWide");
        refused("a\n".repeat(12), "csv.tooLong");
        refused("a".repeat(20_000), "csv.tooBig");
    }

    private static void refused(String text, String messageKey) {
        assertThatThrownBy(() -> rows(text))
                .isInstanceOfSatisfying(
                        CsvRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }

    private static List<Row> rows(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).rows();
    }

    private static CsvTable read(byte[] content) {
        return CsvTable.read(content, 10_000, 10);
    }
}
