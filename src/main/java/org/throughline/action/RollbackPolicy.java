package org.throughline.action;

/** Which actions need a way back written down before they start: those that change how the work runs for everybody. */
public final class RollbackPolicy {

    private RollbackPolicy() {}

    /** Whether the plan has to say how to go back. */
    public static boolean isNeeded(Strength strength) {
        return strength.atLeast(Strength.STRONGER);
    }
}
