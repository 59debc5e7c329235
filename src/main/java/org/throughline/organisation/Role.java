package org.throughline.organisation;

/** What a person is granted on a unit, independent of line management. The names are the engine's group ids. */
public enum Role {
    MEMBER,
    PARTICIPANT,
    FACILITATOR,
    SPONSOR,
    TEAM_LEADER,
    SITE_MANAGER,
    DIVISION_DIRECTOR,
    VERIFIER,
    IMPROVEMENT_ADVISER,
    KNOWLEDGE_STEWARD,
    COACH,
    BOARD_MEMBER,
    BOARD_CHAIR,
    BOARD_SECRETARY,
    EXECUTIVE,
    PROCESS_ADMIN,
    SYSTEM_ADMIN,
    AUDITOR,
    GUARDIAN
}
