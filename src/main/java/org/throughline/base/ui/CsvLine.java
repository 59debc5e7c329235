package org.throughline.base.ui;

import java.util.List;
import java.util.stream.Collectors;

/** One line of a CSV file (RFC 4180). */
public final class CsvLine {

    /** With these a spreadsheet begins a formula, and what a person typed would run on somebody else's machine. */
    private static final String FORMULA_STARTS = "=+-@\t\r\0";

    private CsvLine() {}

    /** The line with its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
