package org.throughline.session;

/** How a group learns about its work. */
public enum LearningMethod {
    /** Operational learning team: two sessions with a soak between. */
    OLT,
    /** A wide net, less focused. */
    EXPLORATION,
    /** A complex event with several teams. */
    HOWIE_REVIEW,
    /** After-action review. */
    AAR,
    /** Hot debrief within 24 hours. */
    SWARM,
    /** Learning from what went well. */
    LFE,
    /** Two teams with one question set. */
    DEEP_DIVE
}
