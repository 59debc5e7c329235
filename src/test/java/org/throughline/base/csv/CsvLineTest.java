package org.throughline.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void cellsAreQuotedAndQuotesDoubled() {
        assertThat(CsvLine.of(List.of("ACT-2026-000001", "The \"new\" board, large")))
                .isEqualTo("\"ACT-2026-000001\",\"The \"\"new\"\" board, large\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "-",
                "--5",
                "-x",
                "-2+3",
                "-2-3",
                "-5 ",
                "-5\n=1+1",
                "-5%",
                "-.5",
                "-5.",
                "-1.2.3",
                "-1e5",
                "-5|cmd",
                "-\u0665"
            })
    void whatASpreadsheetWouldRunIsText(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo("\"'" + text + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0", "-5.25", "-5,25", "5", "0.5"})
    void aNumberStaysANumber(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo("\"" + text + "\"\r\n");
    }

    @Test
    void anEmptyCellStaysEmpty() {
        assertThat(CsvLine.of(List.of("", "x"))).isEqualTo("\"\",\"x\"\r\n");
    }
}
