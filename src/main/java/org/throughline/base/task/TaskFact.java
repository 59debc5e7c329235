package org.throughline.base.task;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One thing that somebody has to know before they answer a task.
 *
 * @param labelKey key of its label in the message bundles
 * @param value what it is: words of a person, a day, an amount, or a {@link Word} of the bundles
 */
public record TaskFact(String labelKey, Object value) {

    public TaskFact {
        if (!(value instanceof String
                || value instanceof LocalDate
                || value instanceof BigDecimal
                || value instanceof Word)) {
            throw new IllegalArgumentException(labelKey + " cannot be shown as " + value.getClass());
        }
    }

    /**
     * A word that the product has in each language.
     *
     * @param key its key in the message bundles
     */
    public record Word(String key) {}
}
