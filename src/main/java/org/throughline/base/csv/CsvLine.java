package org.throughline.base.csv;

import java.util.List;
import java.util.stream.Collectors;

/** One line of a CSV file (RFC 4180). */
public final class CsvLine {

    /** With these a spreadsheet begins a formula, and what a person typed would run on somebody else's machine. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvLine() {}

    /** The line with its end; each cell in quotes, none a formula. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Whether a spreadsheet would take it for a formula. */
    public static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
