package org.throughline.session;

import java.util.List;

/**
 * The stages of a session in their order.
 *
 * <p>Guard rails, not one-way doors: a group may go back to any stage, and nothing made later is lost. What cannot be taken back is
 * that a wall was read or that dots were counted.
 */
final class StagePolicy {

    private StagePolicy() {}

    /** The stages of this kind of session. */
    static List<Stage> stages(SessionKind kind) {
        return kind == SessionKind.LEARN
                ? List.of(Stage.WELCOME, Stage.WRITE, Stage.READ, Stage.WORK)
                : List.of(Stage.RECALL, Stage.IDEAS, Stage.VOTE, Stage.CHOICE);
    }

    /** Checks that a session may be in this stage. */
    static void check(SessionKind kind, Stage stage) {
        if (!stages(kind).contains(stage)) {
            throw new SessionRefused("session.rule.noSuchStage");
        }
    }

    /** The first stage. */
    static Stage first(SessionKind kind) {
        return stages(kind).get(0);
    }
}
