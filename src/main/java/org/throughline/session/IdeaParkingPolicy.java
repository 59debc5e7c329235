package org.throughline.session;

/**
 * Ideas wait until Improve.
 *
 * <p>Listening stops where solving starts. In Learn there is no field for an idea and none for dots; who cannot hold one in parks
 * it, unsigned, and nobody reads it before the group is back from the soak.
 */
final class IdeaParkingPolicy {

    private IdeaParkingPolicy() {}

    /** Whether the room shows fields for ideas and dots. */
    static boolean ideasAreOpen(CycleState state) {
        return state == CycleState.IMPROVE;
    }

    /** Checks that an idea may be parked: while Learn or the soak lasts. */
    static void checkMayPark(CycleState state) {
        if (state != CycleState.LEARN && state != CycleState.SOAK) {
            throw new SessionRefused("session.rule.parkOnlyBefore");
        }
    }

    /** Checks that ideas may be written, described or voted on. */
    static void checkIdeasAreOpen(CycleState state) {
        if (!ideasAreOpen(state)) {
            throw new SessionRefused("session.rule.ideasAreSealed");
        }
    }
}
