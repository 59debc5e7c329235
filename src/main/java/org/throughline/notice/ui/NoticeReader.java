package org.throughline.notice.ui;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.UiWords;
import org.throughline.notice.Notice;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** Says notices to the person in front of the screen. */
@Component
class NoticeReader {

    private final CurrentPerson currentPerson;
    private final People people;
    private final Clock clock;

    NoticeReader(CurrentPerson currentPerson, People people, Clock clock) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.clock = clock;
    }

    UUID me() {
        return currentPerson.require().personId();
    }

    /** Days and times where the person lives. */
    Words words() {
        return UiWords.in(people.person(me()).zone(), clock);
    }

    /** The sentences, in order; all names are read at once. */
    List<String> sentences(List<Notice> notices, Words words) {
        Map<UUID, PersonSummary> known = people.byIds(
                RecordedValues.people(notices.stream().map(Notice::arguments).toList()));
        return notices.stream()
                .map(notice -> UiWords.phrases()
                        .text(
                                notice.textKey(),
                                RecordedValues.inWords(
                                        notice.arguments(),
                                        words,
                                        id -> Optional.ofNullable(known.get(id)).map(PersonSummary::displayName))))
                .toList();
    }

    /** The address of a notice's thing as a link of the screen takes it. */
    static String href(Notice notice) {
        return notice.link().startsWith("/") ? notice.link().substring(1) : notice.link();
    }
}
