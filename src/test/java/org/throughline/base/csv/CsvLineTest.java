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
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx"})
    void whatASpreadsheetWouldRunIsText(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo("\"'" + text + "\"\r\n");
    }

    @Test
    void anEmptyCellStaysEmpty() {
        assertThat(CsvLine.of(List.of("", "x"))).isEqualTo("\"\",\"x\"\r\n");
    }
}
