package org.throughline.board.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;
import org.throughline.board.MeetingWords;
import org.throughline.organisation.Units;

/** Puts what the decision tables say into words for the forms, in the language of the board's place. */
@Component
class BoardWords {

    private final Texts texts;
    private final Units units;

    BoardWords(Texts texts, Units units) {
        this.texts = texts;
        this.units = units;
    }

    /** A recommended outcome; empty when the table had no word. */
    String outcome(UUID unitId, String outcome) {
        return outcome.isEmpty() ? "" : word(unitId, "board.outcome." + outcome);
    }

    /** What a quorum lacks, from the table's names joined by commas. */
    String missing(UUID unitId, String names) {
        return new MeetingWords(texts.in(units.unit(unitId).locale())).missing(names);
    }

    private String word(UUID unitId, String key) {
        return texts.text(units.unit(unitId).locale(), key);
    }
}
