package org.throughline.studio;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which model: its kind and the name of its file without the ending.
 *
 * @param kind process, table or form
 * @param name such as {@code action-ownership}
 */
public record ModelName(ModelKind kind, String name) implements Comparable<ModelName> {

    private static final Pattern RESOURCE = Pattern.compile("(?:.*/)?([^/]+)\\.(bpmn|dmn|form)");
    private static final Comparator<ModelName> ORDER =
            Comparator.comparing(ModelName::kind).thenComparing(ModelName::name);

    /** The model that a deployed resource holds; empty for a resource of another kind. */
    public static Optional<ModelName> ofResource(String resource) {
        Matcher named = RESOURCE.matcher(resource);
        return named.matches()
                ? ModelKind.ofEnding(named.group(2)).map(kind -> new ModelName(kind, named.group(1)))
                : Optional.empty();
    }

    /** The name under which it is deployed. */
    public String resource() {
        return kind.resource(name);
    }

    /** The name of its file: {@code action-ownership.bpmn}. */
    public String file() {
        return name + '.' + kind.ending();
    }

    @Override
    public int compareTo(ModelName other) {
        return ORDER.compare(this, other);
    }
}
