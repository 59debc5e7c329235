package org.throughline.operation;

import java.util.List;

/**
 * One case with what the engine knows of it.
 *
 * @param running the case
 * @param model the model that it follows
 * @param values its variables, by name
 */
public record CaseSheet(RunningCase running, DrawnProcess model, List<CaseValue> values) {

    public CaseSheet {
        values = List.copyOf(values);
    }
}
