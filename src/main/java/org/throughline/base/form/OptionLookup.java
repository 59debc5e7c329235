package org.throughline.base.form;

import java.util.List;
import java.util.Optional;
import org.throughline.base.task.OptionSource.Option;

/** Finds the choices behind a {@code valuesKey}. */
@FunctionalInterface
public interface OptionLookup {

    /** Knows no key. */
    OptionLookup NONE = key -> Optional.empty();

    /** The choices, or empty when the key is not known. */
    Optional<List<Option>> options(String key);
}
