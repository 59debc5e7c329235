package org.throughline.base.form;

import java.util.Locale;
import java.util.Optional;

/**
 * Translations of what stands in a form.
 *
 * <p>The schema holds the words of its author. A bundle may hold them in another language under {@code
 * form.<form id>.<component id or key>.label}, {@code .description}, {@code .text}, {@code .timeLabel}, {@code
 * .requiredMessage}, {@code .prefixAdorner}, {@code .option.<value>} or {@code .column.<key>}. The date label of a date field is its label.
 *
 * <p>A form can be changed while the product runs. A translation then says what the form no longer asks, so it counts
 * only while the form has the words that were translated.
 */
@FunctionalInterface
public interface FormWords {

    /** Translates nothing. */
    FormWords NONE = (locale, key, written) -> Optional.empty();

    /**
     * The words under the key, or empty when there are none for what is written.
     *
     * @param written the words of the schema, which the ones found must be a translation of
     */
    Optional<String> find(Locale locale, String key, String written);
}
