package org.throughline.base.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every component has, whatever it shows.
 *
 * @param id unique in its form
 * @param label what a person reads; for groups and lists the heading
 * @param hideWhen FEEL that hides the component when it is true; null when it always shows
 * @param row components with the same row stand side by side
 * @param columns of 16; null shares what the others in the row leave
 * @param properties free keys and values of the author; {@code requiredMessage} replaces the standard words, {@code carried} is for what a
 *     form only takes along, see {@link #isCarried}
 */
public record Place(
        String id,
        FormValue label,
        @Nullable String hideWhen,
        String row,
        @Nullable Integer columns,
        Map<String, String> properties) {

    /** Whether the value only travels with the form, such as the id of what a row is about: it is sent, and nobody is shown it. */
    public boolean isCarried() {
        return Boolean.parseBoolean(properties.get("carried"));
    }
}
