package org.throughline.studio.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;

/** Who reads: their right to change, and days and times where they live, because models belong to no place. */
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

    /** Whether the reader may do more than read. */
    boolean mayChange() {
        return access.mayAnywhere(Permission.CHANGE_PROCESSES);
    }

    Words words() {
        return UiWords.in(people.person(access.actor().personId()).zone(), clock);
    }
}
