package org.throughline.action;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column of the board: the states as people speak of them. */
public enum ActionStage {
    OFFERED(EnumSet.of(ActionState.PROPOSED, ActionState.OFFERED, ActionState.DECLINED), EnumSet.noneOf(Verdict.class)),
    ACCEPTED(EnumSet.of(ActionState.ACCEPTED), EnumSet.noneOf(Verdict.class)),
    DOING(EnumSet.of(ActionState.IN_PROGRESS, ActionState.BLOCKED), EnumSet.noneOf(Verdict.class)),
    IN_USE(EnumSet.of(ActionState.DONE_CLAIMED, ActionState.VERIFYING), EnumSet.noneOf(Verdict.class)),
    EFFECT(EnumSet.of(ActionState.EFFECTIVE, ActionState.PARTLY), EnumSet.of(Verdict.EFFECTIVE, Verdict.PARTLY)),
    NO_EFFECT(
            EnumSet.of(ActionState.NOT_EFFECTIVE, ActionState.INCONCLUSIVE),
            EnumSet.of(Verdict.NOT_EFFECTIVE, Verdict.INCONCLUSIVE)),
    /** Just done, dropped or cancelled: ended without an effect check. */
    ENDED(EnumSet.of(ActionState.CANCELLED, ActionState.DROPPED), EnumSet.noneOf(Verdict.class));

    private final Set<ActionState> states;
    private final Set<Verdict> closedWith;

    ActionStage(Set<ActionState> states, Set<Verdict> closedWith) {
        this.states = states;
        this.closedWith = closedWith;
    }

    /** The stage of a state; a closed action stands where its verdict puts it. */
    public static ActionStage of(ActionState state, @Nullable Verdict verdict) {
        return Arrays.stream(values())
                .filter(stage -> state == ActionState.CLOSED
                        ? verdict != null && stage.closedWith.contains(verdict)
                        : stage.states.contains(state))
                .findFirst()
                .orElse(ENDED);
    }

    /** As it stands in the address bar: `in-use`. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stage with this code, if there is one. */
    public static Optional<ActionStage> byCode(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    /** The states that stand in it without having been closed. */
    Set<ActionState> states() {
        return states;
    }

    /** The verdicts with which closed actions stand in it. */
    Set<Verdict> closedWith() {
        return closedWith;
    }
}
