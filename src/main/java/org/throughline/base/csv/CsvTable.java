package org.throughline.base.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table that somebody handed in as a file.
 *
 * <p>Spreadsheets write what they like: the encoding is found by its mark, else UTF-8 when that fits, else Windows-1252; the separator
 * is the one of comma, semicolon and tab that stands most often in the first line.
 *
 * @param encoding encoding that was found
 * @param separator separator that was found
 * @param rows lines that hold anything, the headings first
 */
public record CsvTable(Charset encoding, char separator, List<Row> rows) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    /**
     * A line.
     *
     * @param line number of the line in the file where it begins, from 1
     * @param cells what stands in it, without blanks around
     */
    public record Row(int line, List<String> cells) {

        /** The cell of a column, from 0; empty where the line is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * Reads a file.
     *
     * @param content the bytes
     * @param mostBytes more are refused
     * @param mostRows more rows, the headings included, are refused
     * @throws CsvRefused when it is too big, empty or no table
     */
    public static CsvTable read(byte[] content, int mostBytes, int mostRows) {
        if (content.length > mostBytes) {
            throw new CsvRefused("csv.tooBig", mostBytes / 1024);
        }
        Charset encoding = encoding(content);
        String text = encoding.decode(ByteBuffer.wrap(content)).toString();
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new CsvRefused("csv.empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw new CsvRefused("csv.noText");
        }
        char separator = separator(text);
        return new CsvTable(encoding, separator, new CsvReading(text, separator, mostRows).rows());
    }

    private static Charset encoding(byte[] content) {
        if (content.length >= 2) {
            int first = content[0] & 0xff;
            int second = content[1] & 0xff;
            if (first == 0xff && second == 0xfe || first == 0xfe && second == 0xff) {
                return StandardCharsets.UTF_16;
            }
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException somethingElse) {
            return WINDOWS;
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char found = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long times = first.chars().filter(sign -> sign == candidate).count();
            if (times > most) {
                found = candidate;
                most = times;
            }
        }
        return found;
    }
}
