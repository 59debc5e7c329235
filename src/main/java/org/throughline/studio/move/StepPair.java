package org.throughline.studio.move;

/**
 * A step that goes on as another one.
 *
 * @param from id of the step in the version that cases leave
 * @param to id of the step in the version that they follow
 */
public record StepPair(String from, String to) implements Comparable<StepPair> {

    @Override
    public int compareTo(StepPair other) {
        int order = from.compareTo(other.from);
        return order != 0 ? order : to.compareTo(other.to);
    }

    StepPair back() {
        return new StepPair(to, from);
    }
}
