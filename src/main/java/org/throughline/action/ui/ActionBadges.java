package org.throughline.action.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.throughline.action.ActionStage;
import org.throughline.action.ActionState;
import org.throughline.action.Strength;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.DueBadge;
import org.throughline.base.ui.component.StrengthMeter;
import org.throughline.base.ui.component.UiWords;

/** What is said about an action at a glance: at most one loud badge each. */
final class ActionBadges {

    private ActionBadges() {}

    /** When it is due while it is owed; what it waits for or came to after that. */
    static Component due(ActionState state, ActionStage stage, LocalDate dueOn, ZoneId zone, Clock clock) {
        Phrases phrases = UiWords.phrases();
        if (state.isOwed()) {
            return DueBadge.ofDay(dueOn, zone, clock);
        }
        String words = phrases.text("action.state." + state);
        return switch (stage) {
            case IN_USE -> DueBadge.waiting(words);
            case EFFECT, ENDED -> DueBadge.done(phrases.text("action.stage." + stage));
            case NO_EFFECT -> new Badge(Kind.PLAIN, phrases.text("action.stage." + stage)); // a tick would praise it
            default -> new Badge(Kind.PLAIN, words);
        };
    }

    /** Its state in a word; blocked is the only loud one. */
    static Badge state(ActionState state) {
        return new Badge(
                state == ActionState.BLOCKED ? Kind.BLOCKED : Kind.PLAIN,
                UiWords.phrases().text("action.state." + state));
    }

    /** Blocks and the word; what changes the system fills all blocks like a strong one. */
    static StrengthMeter strength(Strength strength) {
        int blocks = switch (strength) {
            case SYSTEM, STRONGER -> 3;
            case INTERMEDIATE -> 2;
            case WEAKER -> 1;
        };
        return new StrengthMeter(blocks, UiWords.phrases().text("action.strength." + strength));
    }
}
