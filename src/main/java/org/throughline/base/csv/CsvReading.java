package org.throughline.base.csv;

import java.util.ArrayList;
import java.util.List;
import org.throughline.base.csv.CsvTable.Row;

/** Takes a text apart by RFC 4180: quotes may hold separators, doubled quotes and line ends, whichever way lines end. */
final class CsvReading {

    private static final int MOST_CELLS = 100;
    private static final int LONGEST_CELL = 4_000;

    private final String text;
    private final char separator;
    private final int mostRows;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int rowBegan = 1;

    CsvReading(String text, char separator, int mostRows) {
        this.text = text;
        this.separator = separator;
        this.mostRows = mostRows;
    }

    List<Row> rows() {
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                at = quoted(at + 1);
            } else if (sign == separator) {
                endCell();
                at++;
            } else if (sign == '\n' || sign == '\r') {
                at += sign == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
                line++;
                endRow();
            } else {
                append(sign);
                at++;
            }
        }
        if (cell.length() > 0 || !cells.isEmpty()) {
            endRow();
        }
        return List.copyOf(rows);
    }

    /** Reads until the closing quote; returns where to go on. */
    private int quoted(int start) {
        int opened = line;
        int at = start;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    append('"');
                    at += 2;
                    continue;
                }
                return at + 1;
            }
            if (sign == '\n') {
                line++;
            }
            append(sign);
            at++;
        }
        throw new CsvRefused("csv.quote", opened);
    }

    private void append(char sign) {
        if (cell.length() >= LONGEST_CELL) {
            throw new CsvRefused("csv.cellTooLong", line, LONGEST_CELL);
        }
        cell.append(sign);
    }

    private void endCell() {
        if (cells.size() >= MOST_CELLS) {
            throw new CsvRefused("csv.tooWide", line, MOST_CELLS);
        }
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(found -> !found.isEmpty())) {
            if (rows.size() >= mostRows) {
                throw new CsvRefused("csv.tooLong", mostRows - 1);
            }
            rows.add(new Row(rowBegan, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
        rowBegan = line;
    }
}
