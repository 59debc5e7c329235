package org.throughline.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea as the room and the record show it.
 *
 * @param id id of the option
 * @param title the idea in one sentence
 * @param condition the condition it would change, null when nobody has said it
 * @param mechanism what makes it work, a value of decision D03, null when open
 * @param strength how little it leans on people remembering, null before D03 was asked
 * @param effort how much work it takes, null when open
 * @param cost what it costs, null when nothing or not known
 * @param state where it stands
 * @param parkedBefore whether somebody had parked it before Improve
 * @param reason why not now, null otherwise
 * @param dots dots of everybody together, null until they are counted
 * @param actionType kind of action, null unless chosen
 * @param ownerId who wants it, null unless chosen
 * @param dueOn by when, null unless chosen
 * @param agreed whether everybody who had to has agreed
 * @param actionRef the action that came of it, null before
 * @param actionOver whether that action is over
 * @param actionHelped whether it helped, null before that is known
 */
public record OptionView(
        UUID id,
        String title,
        @Nullable String condition,
        @Nullable String mechanism,
        @Nullable String strength,
        @Nullable Effort effort,
        @Nullable BigDecimal cost,
        OptionState state,
        boolean parkedBefore,
        @Nullable String reason,
        @Nullable Integer dots,
        @Nullable String actionType,
        @Nullable UUID ownerId,
        @Nullable LocalDate dueOn,
        boolean agreed,
        @Nullable String actionRef,
        boolean actionOver,
        @Nullable Boolean actionHelped) {

    /** Most dots first, then by name. */
    public static final Comparator<OptionView> MOST_DOTS_FIRST = Comparator.comparing(
                    (OptionView option) -> Objects.requireNonNullElse(option.dots(), 0))
            .reversed()
            .thenComparing(OptionView::title);
}
