package org.throughline.notice;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Units;

/** Says notices outside of the product: in the reader's language, times where the thing is, and nothing that is confidential. */
@Component
class NoticeWords {

    private final Texts texts;
    private final NoticeSources sources;
    private final People people;
    private final Units units;
    private final Clock clock;

    NoticeWords(Texts texts, NoticeSources sources, People people, Units units, Clock clock) {
        this.texts = texts;
        this.sources = sources;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    String text(Locale locale, String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    /**
     * The sentences, one line each.
     *
     * @param zone the reader's, for things without a place
     */
    List<String> sentences(List<Notice> notices, Locale locale, ZoneId zone) {
        Map<UUID, PersonSummary> known = people.byIds(
                RecordedValues.people(notices.stream().map(Notice::arguments).toList()));
        return notices.stream()
                .map(notice -> sentence(notice, locale, zone, known))
                .toList();
    }

    private String sentence(Notice notice, Locale locale, ZoneId zone, Map<UUID, PersonSummary> known) {
        if (!DiscretionPolicy.maySpeak(notice.subjectRef(), sources::subject)) {
            return text(locale, "notice.mail.confidential");
        }
        ZoneId there = sources.subject(notice.subjectRef())
                .map(thing -> units.unit(thing.unitId()).zone())
                .orElse(zone);
        Words words = new Words(texts.in(locale), locale, there, clock);
        return SubjectLine.of(text(
                locale,
                notice.textKey(),
                RecordedValues.inWords(
                        notice.arguments(),
                        words,
                        id -> Optional.ofNullable(known.get(id)).map(PersonSummary::displayName))));
    }
}
