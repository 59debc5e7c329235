package org.throughline.base.form;

import java.util.Locale;
import java.util.Optional;

/**
 * Translations of what stands in a form.
 *
 * <p>The schema holds the words of its author. A bundle may hold them in another language under {@code
 * form.<form id>.<component id or key>.label}, {@code .description}, {@code .text} or {@code .option.<value>}.
 */
@FunctionalInterface
public interface FormWords {

    /** Translates nothing. */
    FormWords NONE = (locale, key) -> Optional.empty();

    /** The words under the key, or empty when the bundles have none. */
    Optional<String> find(Locale locale, String key);
}
