package org.throughline.organisation;

import static org.throughline.organisation.Permission.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What each role lets a person do in the unit of the grant and everything below it. */
public final class RolePermissionPolicy {

    /** What everybody with any grant may do. */
    private static final Set<Permission> EVERYBODY = EnumSet.of(
            DO_OWN_WORK, CONTRIBUTE, SEE_SESSIONS, SEE_ACTIONS, SEE_BARRIERS, RAISE_BARRIERS, SEE_PEOPLE, MOVE_CLOCK);

    private static final Map<Role, Set<Permission>> BY_ROLE = new EnumMap<>(Role.class);

    static {
        put(Role.MEMBER, EVERYBODY);
        put(Role.PARTICIPANT, EnumSet.of(DO_OWN_WORK, CONTRIBUTE, SEE_SESSIONS, MOVE_CLOCK));
        put(Role.FACILITATOR, with(PLAN_SESSIONS, RUN_SESSIONS, MANAGE_ACTIONS));
        put(Role.SPONSOR, with(MANAGE_ACTIONS, REASSIGN_WORK, ANSWER_BARRIERS));
        put(Role.TEAM_LEADER, with(PLAN_SESSIONS, MANAGE_ACTIONS, REASSIGN_WORK, ANSWER_BARRIERS));
        put(Role.SITE_MANAGER, with(PLAN_SESSIONS, MANAGE_ACTIONS, REASSIGN_WORK, ANSWER_BARRIERS));
        put(Role.DIVISION_DIRECTOR, with(MANAGE_ACTIONS, REASSIGN_WORK, ANSWER_BARRIERS, SEE_BOARD));
        put(Role.VERIFIER, EVERYBODY);
        put(Role.IMPROVEMENT_ADVISER, with(PLAN_SESSIONS, RUN_SESSIONS, MANAGE_ACTIONS, REASSIGN_WORK));
        put(Role.KNOWLEDGE_STEWARD, EVERYBODY);
        put(Role.COACH, EVERYBODY);
        put(Role.GUARDIAN, EVERYBODY);
        put(Role.BOARD_MEMBER, with(SEE_BOARD, VOTE));
        put(Role.BOARD_CHAIR, with(SEE_BOARD, VOTE, CHAIR_BOARD));
        put(Role.BOARD_SECRETARY, with(SEE_BOARD, PREPARE_BOARD));
        put(Role.EXECUTIVE, with(SEE_BOARD));
        put(
                Role.PROCESS_ADMIN,
                EnumSet.of(
                        DO_OWN_WORK,
                        REASSIGN_WORK,
                        SEE_PROCESSES,
                        CHANGE_PROCESSES,
                        SEE_RUNNING,
                        OPERATE_PROCESSES,
                        SEE_PEOPLE,
                        SEE_AUDIT,
                        MOVE_CLOCK));
        put(
                Role.SYSTEM_ADMIN,
                EnumSet.of(
                        DO_OWN_WORK, SEE_PEOPLE, MANAGE_PEOPLE, OPERATE, SEE_RUNNING, OPERATE_PROCESSES, MOVE_CLOCK));
        put(
                Role.AUDITOR,
                EnumSet.of(
                        DO_OWN_WORK,
                        SEE_PEOPLE,
                        SEE_ACTIONS,
                        SEE_BARRIERS,
                        SEE_BOARD,
                        SEE_AUDIT,
                        SEE_PROCESSES,
                        SEE_RUNNING,
                        MOVE_CLOCK));
    }

    private RolePermissionPolicy() {}

    /** What the role allows; never empty. */
    public static Set<Permission> permissions(Role role) {
        return BY_ROLE.getOrDefault(role, Set.of());
    }

    /** Whether the role allows it. */
    public static boolean allows(Role role, Permission permission) {
        return permissions(role).contains(permission);
    }

    private static void put(Role role, Set<Permission> permissions) {
        BY_ROLE.put(role, Set.copyOf(permissions));
    }

    private static Set<Permission> with(Permission... more) {
        Set<Permission> all = EnumSet.copyOf(EVERYBODY);
        all.addAll(Set.of(more));
        return all;
    }
}
