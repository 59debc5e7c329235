package org.throughline.base.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What has been found in one model so far. */
final class Findings {

    private final String model;
    private final List<Finding> found = new ArrayList<>();

    Findings(String model) {
        this.model = model;
    }

    void add(ModelRule rule, String element, String message, Object... arguments) {
        found.add(new Finding(rule, model, element, message.formatted(arguments)));
    }

    void addAll(Collection<Finding> findings) {
        found.addAll(findings);
    }

    /** Adds the finding unless the name is among those known. */
    void require(Collection<String> known, String name, ModelRule rule, String element, String message) {
        if (!known.contains(name)) {
            add(rule, element, message, name);
        }
    }

    List<Finding> list() {
        return List.copyOf(found);
    }
}
