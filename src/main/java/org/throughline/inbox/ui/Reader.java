package org.throughline.inbox.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** The person in front of the screen. */
@Component
class Reader {

    private final CurrentPerson currentPerson;
    private final People people;
    private final Clock clock;

    Reader(CurrentPerson currentPerson, People people, Clock clock) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.clock = clock;
    }

    PersonSummary person() {
        return people.person(currentPerson.require().personId());
    }

    /** Days and times where the person lives. */
    Words words() {
        return UiWords.in(person().zone(), clock);
    }
}
