package org.throughline.base.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.base.csv.CsvTable.Row;

/** A person finds each line again by its number, and a file made to hurt is refused in words. */
class CsvReadingTest {

    private static final int LONGEST = 4_000;
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void lineEndsMayBeMixedAlsoWithinCells() {
        assertThat(rows("a,b\r\n\"x\ny\rz\r\n\",1\rc,d\n\ne,f"))
                .extracting(Row::line, Row::cells)
                .containsExactly(
                        tuple(1, List.of("a", "b")),
                        tuple(2, List.of("x\ny\rz", "1")),
                        tuple(6, List.of("c", "d")),
                        tuple(8, List.of("e", "f")));
    }

    @Test
    void quotesThatAreNotQuiteRightAreReadAsTheyAreMeant() {
        assertThat(rows(" \"x, y\" ,\"a\"b,c\"d\n#1,\uFFFE,\\"))
                .extracting(Row::cells)
                .containsExactly(List.of("x, y", "ab", "c\"d"), List.of("#1", "\uFFFE", "\\"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsWrongIsNamedByItsLine(String text, String messageKey, int line) {
        assertThatThrownBy(() -> rows(text)).isInstanceOfSatisfying(CsvRefused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo(messageKey);
            assertThat(refused.arguments()).first().isEqualTo(line);
        });
    }

    static Stream<Arguments> whatIsWrongIsNamedByItsLine() {
        return Stream.of(
                Arguments.of("a,b\n\"open,c\nd", "csv.quote", 2),
                Arguments.of("a,b\r\n\r\n\"open,c\r\nd\r\n", "csv.quote", 3),
                Arguments.of("a\n\"1\n2\",\"it \"\"was\"\"\nopen\n", "csv.quote", 3),
                Arguments.of("a\n1,\"", "csv.quote", 2),
                Arguments.of("a\n1\n" + "x".repeat(LONGEST + 1) + "\n2", "csv.cellTooLong", 3),
                Arguments.of("a\n\"1\n2\"," + "x".repeat(LONGEST + 1), "csv.cellTooLong", 3),
                Arguments.of("a\n\"\n\n" + "x".repeat(LONGEST) + "\n\"", "csv.cellTooLong", 4),
                Arguments.of("a\n\n" + ",".repeat(100) + "\n", "csv.tooWide", 3),
                Arguments.of("a\n\"1\n2\"" + ",".repeat(100), "csv.tooWide", 3));
    }

    @Test
    void whatJustFitsIsTaken() {
        assertThat(rows("a" + ",".repeat(99)).get(0).cells()).hasSize(100);
        assertThat(rows("x".repeat(LONGEST)).get(0).cell(0)).hasSize(LONGEST);
        assertThat(rows("a\n".repeat(10) + "\n,\n")).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource
    void aFileMadeToHurtIsRefused(String piece, String messageKey) {
        assertThatThrownBy(() -> rows(piece.repeat(MEGABYTE / piece.length()) + "x"))
                .isInstanceOfSatisfying(
                        CsvRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }

    static Stream<Arguments> aFileMadeToHurtIsRefused() {
        return Stream.of(
                Arguments.of(",", "csv.tooWide"),
                Arguments.of("\"\"\"", "csv.quote"),
                Arguments.of("\"\",", "csv.tooWide"),
                Arguments.of("x", "csv.cellTooLong"),
                Arguments.of("x\n", "csv.tooLong"));
    }

    private static List<Row> rows(String text) {
        return new CsvReading(text, ',', 10).rows();
    }
}
