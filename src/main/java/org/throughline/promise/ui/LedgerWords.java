package org.throughline.promise.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.RuleWords;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.UiWords;
import org.throughline.promise.LedgerRow;
import org.throughline.promise.PromiseStanding;
import org.throughline.promise.Span;
import org.throughline.promise.Sum;

/** A promise of the ledger in the reader's words, with times in the zone of its place. */
final class LedgerWords {

    private static final Duration ON_TIME = Duration.ofSeconds(60);

    private final Phrases phrases = UiWords.phrases();
    private final LedgerRow row;
    private final Words words;

    LedgerWords(LedgerRow row, Clock clock) {
        this.row = row;
        this.words = UiWords.in(row.zone(), clock);
    }

    /** What is promised; a kind that a model brought by itself keeps its name. */
    static String kind(String kind) {
        String key = "promise.kind." + kind;
        String text = UiWords.phrases().text(key);
        return text.contains(key) ? kind : text;
    }

    /** "Answer of the tier, tier 2". */
    String what() {
        return row.tier() == null ? kind(row.kind()) : phrases.text("promise.ofTier", kind(row.kind()), row.tier());
    }

    /** "Fri 4 Dec 2026, 10:00 Europe/London". */
    String due() {
        return phrases.text(
                "promise.inZone", words.dateTime(row.dueAt()), row.zone().getId());
    }

    /** "2 working days after Wed 2 Dec 2026, 10:00". */
    String sum() {
        Sum sum = row.sum();
        if (sum == null) {
            return phrases.text("promise.sum.unknown");
        }
        return switch (sum.way()) {
            case STATED -> phrases.text("promise.sum.stated");
            case CLOSING -> phrases.text("promise.sum.closing", words.date(Objects.requireNonNull(sum.day())));
            case AFTER -> phrases.text("promise.sum.after", amount(sum), from(sum));
            case BEFORE -> phrases.text("promise.sum.before", amount(sum), from(sum));
        };
    }

    /** "Clocks and rights, version 3 · calendar meridian v2". */
    String ground() {
        return phrases.text(
                "promise.ground",
                RuleWords.version(row.ruleVersion(), phrases),
                RuleWords.version(row.calendarVersion(), phrases));
    }

    /** "fired on time", "the system was down from … to …; fired 2 h 28 min late"; empty when it has not fired and need not have. */
    String firing() {
        Duration late = row.latency();
        if (late == null) {
            return row.standing() == PromiseStanding.SYSTEM ? phrases.text("promise.fired.never") : "";
        }
        if (late.compareTo(ON_TIME) <= 0) {
            return phrases.text("promise.fired.onTime", Math.max(0, late.toSeconds()));
        }
        String fired = phrases.text("promise.fired.late", words.duration(late));
        return row.down().isEmpty()
                ? phrases.text("promise.fired.up", fired)
                : phrases.text(
                        "promise.fired.down",
                        span(row.down().get(0)),
                        row.down().size() - 1,
                        fired);
    }

    private String span(Span down) {
        return phrases.text("promise.span", moment(down.from()), moment(down.to()));
    }

    /** The time alone when it is on the day of the instant. */
    private String moment(Instant moment) {
        return words.day(moment).equals(words.day(row.dueAt())) ? words.time(moment) : words.dateTime(moment);
    }

    private String from(Sum sum) {
        return words.dateTime(Objects.requireNonNull(sum.from()));
    }

    private String amount(Sum sum) {
        BigDecimal amount = new BigDecimal(Objects.requireNonNull(sum.amount()));
        if (sum.unit() == Sum.Counted.WORKING_SECONDS) {
            return phrases.text("promise.unit.WORKING_SECONDS", words.duration(Duration.ofSeconds(amount.longValue())));
        }
        return phrases.text("promise.unit." + sum.unit(), amount);
    }
}
