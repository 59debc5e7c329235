package org.throughline.base.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** One line of a CSV file (RFC 4180). */
public final class CsvLine {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    /** With these a spreadsheet begins a formula, and what a person typed would run on somebody else's machine. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** The whole cell and nothing behind it: {@code -2+3} is a formula, and so is {@code -2-3}. */
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-[0-9]+([.,][0-9]+)?");

    private CsvLine() {}

    /** The line with its end; each cell in quotes, none a formula. */
    public static String of(List<String> cells) {
        StringBuilder line = new StringBuilder();
        try {
            FORMAT.printRecord(line, cells.stream().map(CsvLine::safe).toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    /** Whether a spreadsheet would take it for a formula; a negative number is none. */
    public static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NEGATIVE_NUMBER.matcher(text).matches();
    }

    private static String safe(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
