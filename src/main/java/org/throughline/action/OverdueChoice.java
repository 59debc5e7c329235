package org.throughline.action;

/** What the accountable person does with an action well past its date. */
public enum OverdueChoice {
    EXTEND,
    HELP,
    REASSIGN,
    CANCEL
}
