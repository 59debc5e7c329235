package org.throughline.succession;

import java.util.List;

/**
 * What a list of people who leave or are away would start; nothing of it has happened.
 *
 * @param encoding encoding in which the file was read
 * @param rows what each line would do, in the file's order
 * @param problems what is wrong, in the file's order
 */
public record AwayPreview(String encoding, List<Row> rows, List<Problem> problems) {

    public AwayPreview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * A line without problems.
     *
     * @param line line in the file, from 1
     * @param name name of the person
     * @param away what it tells
     */
    public record Row(int line, String name, Away away) {}

    /**
     * Something wrong.
     *
     * @param line line in the file, from 1
     * @param column heading of the column
     * @param messageKey key of the sentence
     * @param arguments its values
     */
    public record Problem(int line, String column, String messageKey, List<Object> arguments) {

        public Problem {
            arguments = List.copyOf(arguments);
        }
    }
}
