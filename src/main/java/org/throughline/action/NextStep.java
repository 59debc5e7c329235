package org.throughline.action;

/** What the accountable person does when an action did not have its effect. */
public enum NextStep {
    STRENGTHEN,
    NEW_ACTION,
    STOP
}
