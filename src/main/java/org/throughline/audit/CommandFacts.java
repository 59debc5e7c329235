package org.throughline.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the record keeps of the arguments of a use case: ids and references by name, never a word that somebody typed.
 *
 * @param subject reference of the thing that it is about, if an argument says so
 * @param ids every id and reference by the name of its parameter or of the command's component
 */
record CommandFacts(Optional<String> subject, Map<String, String> ids) {

    static final String COMMAND_ID = "commandId";

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2,6}-\\d{4}-\\d{3,}");

    static CommandFacts of(@Nullable String @Nullable [] names, @Nullable Object[] arguments) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int n = 0; n < arguments.length; n++) {
            Object argument = arguments[n];
            String name = names == null ? "argument" + n : String.valueOf(names[n]);
            if (argument instanceof Record command) {
                components(command, found);
            } else {
                put(name, argument, found);
            }
        }
        return new CommandFacts(
                found.values().stream()
                        .filter(value -> REFERENCE.matcher(value).matches())
                        .findFirst(),
                found);
    }

    /** The reference, when a value is one. */
    static Optional<String> reference(@Nullable Object value) {
        return value instanceof String text && REFERENCE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }

    private static void components(Record command, Map<String, String> found) {
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            Method accessor = component.getAccessor();
            try {
                accessor.setAccessible(true);
                put(component.getName(), accessor.invoke(command), found);
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                throw new IllegalStateException("A command does not read: " + command.getClass(), unreadable);
            }
        }
    }

    private static void put(String name, @Nullable Object value, Map<String, String> found) {
        if (value instanceof UUID id) {
            found.put(name, id.toString());
        }
        reference(value).ifPresent(reference -> found.put(name, reference));
    }
}
