package org.throughline.base.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a process with its name and type in one place.
 *
 * <p>Variables hold ids, references, flags and enum names only; never business text and never serialised objects.
 *
 * @param <T> type that the code works with
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Function<Object, T> read;
    private final Function<T, Object> write;

    private ProcessVariable(String name, Function<Object, T> read, Function<T, Object> write) {
        this.name = name;
        this.read = read;
        this.write = write;
    }

    /** A variable that holds an id. */
    public static ProcessVariable<UUID> id(String name) {
        return new ProcessVariable<>(name, value -> UUID.fromString(value.toString()), UUID::toString);
    }

    /** A variable that holds a reference or a short code. */
    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, Object::toString, value -> value);
    }

    /** A variable that holds yes or no. */
    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class::cast, value -> value);
    }

    /** A variable that holds a whole number. */
    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, value -> ((Number) value).intValue(), value -> value);
    }

    /** A variable that holds the name of a constant. */
    public static <E extends Enum<E>> ProcessVariable<E> constant(String name, Class<E> type) {
        return new ProcessVariable<>(name, value -> Enum.valueOf(type, value.toString()), Enum::name);
    }

    /** A variable that holds several ids or references, separated by commas; read in models by `${list.name}`. */
    public static ProcessVariable<List<String>> texts(String name) {
        return new ProcessVariable<>(
                name,
                value -> value.toString().isBlank()
                        ? List.of()
                        : List.of(value.toString().split(",")),
                values -> String.join(",", values));
    }

    /** The names of several, as a feature tells them with its {@link ProcessVocabulary}. */
    public static Set<String> names(ProcessVariable<?>... variables) {
        return Stream.of(variables).map(ProcessVariable::name).collect(Collectors.toSet());
    }

    /** The name in the model. */
    public String name() {
        return name;
    }

    /** The value here, empty when the variable is missing or null. */
    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(read);
    }

    /**
     * The value here.
     *
     * @throws IllegalStateException when the model did not set the variable: a fault of the model, not of a person
     */
    public T from(VariableScope scope) {
        return find(scope)
                .orElseThrow(() -> new IllegalStateException("Process variable '%s' is not set".formatted(name)));
    }

    /** Writes the value, null removes what it held. */
    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value == null ? null : write.apply(value));
    }

    /** The value as the engine stores it, for starting processes and completing tasks. */
    public Object stored(T value) {
        return write.apply(value);
    }
}
