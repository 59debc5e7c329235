package org.throughline.action.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.action.ActionPage;
import org.throughline.audit.AuditRecord;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Words;

/** The words of one action's page for its reader: days at the place, people by name. */
final class ActionWords {

    private final ActionPage page;
    private final Words words;
    private final Phrases phrases;

    ActionWords(ActionPage page, Words words, Phrases phrases) {
        this.page = page;
        this.words = words;
        this.phrases = phrases;
    }

    ActionPage page() {
        return page;
    }

    String text(String key, Object... arguments) {
        return phrases.text("action.page." + key, arguments);
    }

    /** The word for a constant: `action.verdict.EFFECTIVE`. */
    String word(String kind, Enum<?> constant) {
        return phrases.text("action." + kind + "." + constant.name());
    }

    String day(LocalDate day) {
        return words.date(day);
    }

    String moment(Instant moment) {
        return words.dateTime(moment);
    }

    String person(@Nullable UUID person) {
        return page.name(person);
    }

    Words words() {
        return words;
    }

    String next() {
        return new NextWords(phrases, words).of(page);
    }

    /** A line of the history as a sentence. */
    String story(AuditRecord line) {
        Map<String, Object> values = RecordedValues.inWords(
                line.details(), words, id -> Optional.ofNullable(page.names().get(id)));
        return phrases.text(line.action(), values).strip();
    }
}
