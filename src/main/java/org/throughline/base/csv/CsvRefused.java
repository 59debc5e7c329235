package org.throughline.base.csv;

import org.throughline.base.BrokenRule;

/** A file cannot be read as a table at all. */
public class CsvRefused extends BrokenRule {

    CsvRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
