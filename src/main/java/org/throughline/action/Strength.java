package org.throughline.action;

/**
 * How little an action leans on people remembering something, strongest first.
 *
 * <p>The three lower classes follow the action hierarchy of patient safety (VA/NCPS, republished by AHRQ); the class above them
 * stands for changes of organisation, incentive or structure. It is never a score of a person.
 */
public enum Strength {
    SYSTEM,
    STRONGER,
    INTERMEDIATE,
    WEAKER;

    /** Whether this is at least as strong as the other. */
    public boolean atLeast(Strength other) {
        return compareTo(other) <= 0;
    }
}
