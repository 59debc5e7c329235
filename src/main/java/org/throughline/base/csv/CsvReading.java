package org.throughline.base.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.throughline.base.csv.CsvTable.Row;

/**
 * Takes a text apart by RFC 4180: quotes may hold separators, doubled quotes and line ends, whichever way lines end.
 *
 * <p>The library reads; what it does not know is kept here: how much a table may hold, and in which line a person finds what is wrong
 * when a cell before it holds line ends.
 */
final class CsvReading {

    private static final int MOST_CELLS = 100;
    private static final int LONGEST_CELL = 4_000;
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final String text;
    private final CSVFormat format;
    private final int mostRows;
    private final List<Row> rows = new ArrayList<>();

    CsvReading(String text, char separator, int mostRows) {
        this.text = text;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
        this.mostRows = mostRows;
    }

    List<Row> rows() {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int line = 1; hasNext(records); line = Math.toIntExact(parser.getCurrentLineNumber()) + 1) {
                add(line, records.next().toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(rows);
    }

    /** Reads ahead; of a text in memory nothing but an open quote keeps the library from it. */
    private boolean hasNext(Iterator<CSVRecord> records) throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException open) {
            throw new CsvRefused("csv.quote", lineOfOpenQuote());
        }
    }

    /** Everything after the open quote is the last cell, so it stands as many lines from the end as that cell has line ends. */
    private int lineOfOpenQuote() throws IOException {
        CSVFormat lenient = format.builder().setLenientEof(true).get();
        try (CSVParser parser = CSVParser.parse(text, lenient)) {
            List<CSVRecord> records = parser.getRecords();
            CSVRecord last = records.get(records.size() - 1);
            return 1 + lineEnds(text) - lineEnds(last.get(last.size() - 1));
        }
    }

    private void add(int line, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (at >= MOST_CELLS) {
                throw new CsvRefused("csv.tooWide", line + lineEnds(cells.subList(0, at)), MOST_CELLS);
            }
            String cell = cells.get(at);
            if (cell.length() > LONGEST_CELL) {
                int within = lineEnds(cells.subList(0, at)) + lineEnds(cell.substring(0, LONGEST_CELL));
                throw new CsvRefused("csv.cellTooLong", line + within, LONGEST_CELL);
            }
        }
        List<String> stripped = cells.stream().map(String::strip).toList();
        if (stripped.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() >= mostRows) {
            throw new CsvRefused("csv.tooLong", mostRows - 1);
        }
        rows.add(new Row(line, stripped));
    }

    private static int lineEnds(List<String> cells) {
        return cells.stream().mapToInt(CsvReading::lineEnds).sum();
    }

    private static int lineEnds(String cell) {
        return Math.toIntExact(LINE_END.matcher(cell).results().count());
    }
}
