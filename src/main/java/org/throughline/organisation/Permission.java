package org.throughline.organisation;

/** What a use case or a screen asks for. Which roles hold it is said by {@link RolePermissionPolicy}. */
public enum Permission {
    /** See and do the tasks that reach oneself. */
    DO_OWN_WORK,
    /** Give somebody else's task to another person. */
    REASSIGN_WORK,
    /** See sessions of a unit, as far as their confidentiality allows. */
    SEE_SESSIONS,
    /** Start a learning cycle and plan its sessions. */
    PLAN_SESSIONS,
    /** Open, run and close a session. */
    RUN_SESSIONS,
    /** Write notes, park ideas and vote in a session one is invited to. */
    CONTRIBUTE,
    /** See the action register of a unit. */
    SEE_ACTIONS,
    /** Offer, re-offer, withdraw and re-date actions. */
    MANAGE_ACTIONS,
    /** See barriers of a unit. */
    SEE_BARRIERS,
    /** Raise a barrier. */
    RAISE_BARRIERS,
    /** Answer a barrier at a tier. */
    ANSWER_BARRIERS,
    /** See a board's meetings and decisions. */
    SEE_BOARD,
    /** Prepare meetings, record attendance, write minutes. */
    PREPARE_BOARD,
    /** Vote on items. */
    VOTE,
    /** Chair: close votes, decide, approve minutes. */
    CHAIR_BOARD,
    /** See units and people. */
    SEE_PEOPLE,
    /** Change units, people and roles. */
    MANAGE_PEOPLE,
    /** See processes and running cases. */
    SEE_PROCESSES,
    /** Write releases of models, review those of others, confirm them or take them back. */
    CHANGE_PROCESSES,
    /** See which cases run, where they stand and what failed; no words of anything restricted. */
    SEE_RUNNING,
    /** Help running cases on: try again what failed, pause a case, mend its data. */
    OPERATE_PROCESSES,
    /** See the record of what happened. */
    SEE_AUDIT,
    /** Keep the product running: see what could not be sent, send it again or let it go. */
    OPERATE,
    /** Move the clock of the demo world. */
    MOVE_CLOCK
}
