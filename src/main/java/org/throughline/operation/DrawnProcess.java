package org.throughline.operation;

import java.util.Map;

/**
 * A version of a model, as far as people read it.
 *
 * @param process its name
 * @param title its title
 * @param version as the engine counts
 * @param xml the diagram
 * @param steps what its steps are called, by their ids, in the order of the file
 */
public record DrawnProcess(String process, String title, int version, String xml, Map<String, String> steps) {

    /** What a step is called; its id when the model does not say. */
    public String step(String id) {
        String name = steps.getOrDefault(id, "");
        return name.isBlank() ? id : name;
    }
}
