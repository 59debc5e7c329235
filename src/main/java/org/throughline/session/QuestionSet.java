package org.throughline.session;

/** The set of questions that guides a session. */
public enum QuestionSet {
    /** Learning team. */
    OLT,
    /** After a success. */
    OLT_SUCCESS,
    /** After an event. */
    OLT_EVENT,
    /** Around a change. */
    OLT_CHANGE,
    /** Peak shift. */
    PEAK_SHIFT,
    /** Maintenance and operations. */
    BOUNDARY,
    /** Ward handover. */
    WARD_HANDOVER,
    /** Comparing teams. */
    DEEP_DIVE,
    /** After-action review. */
    AAR,
    /** Hot debrief. */
    SWARM,
    /** 4 Ds. */
    FOUR_DS,
    /** 4 Ls. */
    FOUR_LS,
    /** Learning from what went well. */
    LFE
}
