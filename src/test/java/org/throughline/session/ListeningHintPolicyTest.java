package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListeningHintPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "en, We should hang up a board, IDEA",
        "en, you JUST NEED TO scan twice, IDEA",
        "en, He should have checked the seal, BLAMES",
        "en, It was human error, BLAMES",
        "en, We should have known, BLAMES",
        "en, The list is never right, GENERALISES",
        "de, Wir sollten ein Brett aufhängen, IDEA",
        "de, Die hätten das prüfen müssen, BLAMES",
        "de, Es war menschliches Versagen, BLAMES",
        "de, Die Liste stimmt nie, GENERALISES"
    })
    void wordsThatGetInTheWayAreHeard(String language, String text, ListeningHint hint) {
        assertThat(ListeningHintPolicy.hint(text, List.of(), Locale.forLanguageTag(language)))
                .contains(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The runner calls out the cut-off",
        "en, The shoulder of the belt sticks",
        "en, Nevertheless the wave left on time",
        "de, Der Läufer ruft den Schluss aus",
        "de, Die Linie steht im Sommer oft",
        "fr, On doit toujours recommencer"
    })
    void aStoryIsLeftAlone(String language, String text) {
        assertThat(ListeningHintPolicy.hint(text, List.of("Ben Carter"), Locale.forLanguageTag(language)))
                .isEmpty();
    }

    @Test
    void aPersonInTheRoomIsNoticedByFirstOrLastName() {
        List<String> names = List.of("Ben Carter", "Asha Rao");

        assertThat(ListeningHintPolicy.hint("Then Ben came", names, Locale.ENGLISH))
                .contains(ListeningHint.NAMES_A_PERSON);
        assertThat(ListeningHintPolicy.hint("Ask Carter", names, Locale.FRENCH)).contains(ListeningHint.NAMES_A_PERSON);
        assertThat(ListeningHintPolicy.hint("We bend the label", names, Locale.ENGLISH))
                .isEmpty();
        assertThat(ListeningHintPolicy.hint("", names, Locale.ENGLISH)).isEmpty();
    }
}
