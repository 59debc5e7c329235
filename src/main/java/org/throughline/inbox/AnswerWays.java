package org.throughline.inbox;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each answer to one question of a form leads to, as the model says it.
 *
 * @param field key of the question that the model reads
 * @param ways what follows certain answers
 * @param otherwise what follows every other answer
 */
public record AnswerWays(String field, Map<String, List<Target>> ways, List<Target> otherwise) {

    public AnswerWays {
        ways = Map.copyOf(ways);
        otherwise = List.copyOf(otherwise);
    }

    /**
     * A step, wait or end that may come next.
     *
     * @param id its id in the model, by which bundles may name it
     * @param name its name in the model
     */
    public record Target(@Nullable String id, String name) {}

    /** What may come next after an answer; empty when the model does not say. */
    public List<Target> after(String answer) {
        return ways.getOrDefault(answer, otherwise);
    }
}
