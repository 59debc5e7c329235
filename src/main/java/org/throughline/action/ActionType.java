package org.throughline.action;

/** What sort of change an action is; decides its path and, with the decision table, its strength. */
public enum ActionType {
    /** Done on the spot by whoever saw it: no offer, no plan, no effect check. */
    JUST_DO_IT,
    /** Tried small first, in plan-do-study-act rounds. */
    TEST,
    PROCESS_REWORK,
    SKILL,
    SYSTEM_REPLACEMENT,
    PROCEDURE_REVIEW,
    /** Brings the conditions of something that went well to another place. */
    REPLICATE_CONDITION,
    /** Brings a proven practice to another team. */
    SPREAD,
    /** Keeps people safe until the real answer is there. */
    CONTAINMENT,
    /** Carries out what a board or a manager decided about a barrier. */
    DECISION_FOLLOW_UP
}
