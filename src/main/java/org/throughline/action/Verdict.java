package org.throughline.action;

/** What an effect check says. No effect is a good thing to know, not a failure of a person. */
public enum Verdict {
    EFFECTIVE,
    PARTLY,
    NOT_EFFECTIVE,
    INCONCLUSIVE;

    ActionState state() {
        return ActionState.valueOf(name());
    }
}
