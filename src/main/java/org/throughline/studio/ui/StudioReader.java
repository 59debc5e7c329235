package org.throughline.studio.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;

/** Days and times where the reader lives: models belong to no place. */
@Component
class StudioReader {

    private final Access access;
    private final People people;
    private final Clock clock;

    StudioReader(Access access, People people, Clock clock) {
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    Words words() {
        return UiWords.in(people.person(access.actor().personId()).zone(), clock);
    }
}
