package org.throughline.succession.process;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.i18n.Texts;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** Duties in the words of whoever reads the form. */
@Component
class DutyWords {

    private final Texts texts;
    private final People people;
    private final CurrentPerson currentPerson;

    DutyWords(Texts texts, People people, CurrentPerson currentPerson) {
        this.texts = texts;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    /** The reader's language. */
    Locale reader() {
        return currentPerson
                .find()
                .flatMap(actor -> people.find(actor.personId()))
                .map(PersonSummary::locale)
                .orElse(Locale.ENGLISH);
    }

    /** "Does the action: wave cut-off board (ACT-2026-000012)". */
    String duty(Locale reader, String source, String kind, String title, String ref) {
        String what = texts.text(reader, "succession.duty." + source + "." + kind);
        return ref.isEmpty()
                ? texts.text(reader, "succession.duty.line", what, title)
                : texts.text(reader, "succession.duty.lineWithRef", what, title, ref);
    }
}
