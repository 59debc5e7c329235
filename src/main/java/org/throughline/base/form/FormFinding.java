package org.throughline.base.form;

import java.util.List;

/**
 * Why a schema is refused, for the person who wrote it.
 *
 * @param where id of the component, or {@code form}
 * @param messageKey key in the bundles, such as {@code form.schema.unknownType}
 */
public record FormFinding(String where, String messageKey, List<Object> arguments) {

    public FormFinding {
        arguments = List.copyOf(arguments);
    }

    static FormFinding of(String where, String messageKey, Object... arguments) {
        return new FormFinding(where, messageKey, List.of(arguments));
    }

    @Override
    public String toString() {
        return where + ": " + messageKey + arguments;
    }
}
