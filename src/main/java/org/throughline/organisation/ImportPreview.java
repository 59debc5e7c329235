package org.throughline.organisation;

import java.util.List;

/**
 * What a list of people would change; nothing of it has happened.
 *
 * @param encoding encoding in which the file was read
 * @param rows what each line would do, in the file's order
 * @param problems what is wrong; while there is any, nothing can be imported
 */
public record ImportPreview(String encoding, List<Row> rows, List<Problem> problems) {

    /** What a line does. */
    public enum Effect {
        NEW,
        CHANGED,
        SAME
    }

    /**
     * A line without problems.
     *
     * @param line line in the file, from 1
     * @param userName name to sign in with
     * @param displayName name as people say it
     * @param unitName name of the home unit
     * @param effect what it does
     */
    public record Row(int line, String userName, String displayName, String unitName, Effect effect) {}

    /**
     * Something wrong.
     *
     * @param line line in the file, from 1
     * @param column heading of the column
     * @param messageKey key of the sentence
     * @param arguments its values
     */
    public record Problem(int line, String column, String messageKey, List<Object> arguments) {}

    /** How many lines do this. */
    public long count(Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }
}
