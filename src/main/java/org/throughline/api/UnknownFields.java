package org.throughline.api;

import java.util.Collection;
import java.util.List;

/** The body names fields that the task's form does not have. */
class UnknownFields extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    UnknownFields(Collection<String> names) {
        super("Unknown fields", null, false, false);
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }
}
