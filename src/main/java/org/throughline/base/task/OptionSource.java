package org.throughline.base.task;

import java.util.List;

/**
 * Choices of a select, radio, checklist or tag list that depend on the task: people, teams, measures.
 *
 * <p>A form asks for them by {@code "valuesKey": "<name>"}. The same source is asked again when the answers
 * arrive, so a value that is not (or no longer) offered is refused.
 */
public interface OptionSource {

    /** The name that forms use. Unique in the product. */
    String name();

    /** What may be chosen in this task by its person, in the order to show. */
    List<Option> options(TaskContext task);

    /**
     * One choice.
     *
     * @param value what is stored, often an id
     * @param label what a person reads; plain text
     */
    record Option(String value, String label) {}
}
