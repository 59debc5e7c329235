package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One idea of the group, from the sealed envelope to the action that came of it. Nobody is stored as its author. */
@Entity
class ImproveOption {

    @Id
    private UUID id;

    private UUID cycleId;
    private String title;
    private @Nullable String conditionHit;
    private @Nullable String mechanism;
    private @Nullable String strength;
    private @Nullable String strengthRule;

    @Enumerated(EnumType.STRING)
    private @Nullable Effort effort;

    private @Nullable BigDecimal cost;

    @Enumerated(EnumType.STRING)
    private OptionState state = OptionState.OPEN;

    private boolean parkedBefore;
    private @Nullable String reason;
    private @Nullable Integer dots;
    private @Nullable String actionType;
    private @Nullable UUID ownerId;
    private @Nullable LocalDate dueOn;
    private boolean agreed;
    private @Nullable String actionRef;
    private boolean actionOver;
    private @Nullable Boolean actionHelped;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ImproveOption() {}

    ImproveOption(UUID cycleId, DescribeOption words) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.title = words.title();
        describe(words);
    }

    /** An idea that waits for Improve. */
    static ImproveOption parked(UUID cycleId, String words) {
        ImproveOption option = new ImproveOption(cycleId, DescribeOption.of(words));
        option.state = OptionState.PARKED;
        option.parkedBefore = true;
        return option;
    }

    /** Says the idea better; until it is chosen or put aside. */
    final void describe(DescribeOption words) {
        checkOpen();
        title = words.title();
        conditionHit = words.condition();
        mechanism = words.mechanism();
        effort = words.effort();
        cost = words.cost();
    }

    /** How strong it is, by decision D03. */
    void classify(@Nullable String newStrength, String rule) {
        strength = newStrength;
        strengthRule = rule;
    }

    /** The dots of everybody together. */
    void count(int sum) {
        dots = sum;
    }

    /** The group does it. */
    void choose(SettleOption choice, UUID owner, LocalDate due) {
        checkNotAgreed();
        state = OptionState.CHOSEN;
        actionType = choice.actionType();
        mechanism = choice.mechanism() == null ? mechanism : choice.mechanism();
        ownerId = owner;
        dueOn = due;
        cost = choice.cost() == null ? cost : choice.cost();
        reason = null;
    }

    /** Not now, and why; those whose idea it was read the reason. */
    void putAside(String why) {
        checkNotAgreed();
        state = OptionState.NOT_NOW;
        reason = Text.required(why, 500, "session.rule.notNowReason");
    }

    /** Everybody who had to has agreed; it is offered as an action. */
    void agree() {
        agreed = true;
    }

    /** Its action exists. */
    void actionStarted(String ref) {
        actionRef = ref;
    }

    /** Its action is over. */
    void actionEnded(boolean effective) {
        actionOver = true;
        actionHelped = effective;
    }

    /** Whether something is still to be expected from it. */
    boolean isUnderway() {
        return agreed && !actionOver;
    }

    private void checkOpen() {
        if (state != OptionState.OPEN) {
            throw new SessionRefused("session.rule.optionNotOpen");
        }
    }

    private void checkNotAgreed() {
        if (agreed || state == OptionState.PARKED) {
            throw new SessionRefused("session.rule.optionNotOpen");
        }
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    OptionState state() {
        return state;
    }

    @Nullable
    String actionRef() {
        return actionRef;
    }

    OptionView view(boolean countsAreVisible) {
        return new OptionView(
                id,
                title,
                conditionHit,
                mechanism,
                strength,
                effort,
                cost,
                state,
                parkedBefore,
                reason,
                countsAreVisible ? dots : null,
                actionType,
                ownerId,
                dueOn,
                agreed,
                actionRef,
                actionOver,
                actionHelped);
    }
}
