package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.session.BlameWordsPolicy.Hint;

class BlameWordsPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "en, Who forgot the scanner, WHO",
        "en, Why did nights fail the check?, WHY",
        "en, Carelessness at the dock, FAULT",
        "en, They should have waited, FAULT",
        "en, How come people are not following the procedure, RULE",
        "en, The night shift never hands over, ALWAYS",
        "de, Wer hat den Scanner vergessen, WHO",
        "de, Warum haben die Nächte das versäumt, WHY",
        "de, Sie hätten warten müssen, FAULT",
        "de, Menschliches Versagen am Band, RULE",
        "de, Die Nachtschicht übergibt nie, ALWAYS"
    })
    void noticesWordsThatLookForAFault(String language, String words, Hint hint) {
        assertThat(BlameWordsPolicy.find(words, Locale.forLanguageTag(language)))
                .contains(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What makes the check hard at night?",
                "make peak waves easy to pick right",
                "How do we whole-heartedly pass the wave on?",
                ""
            })
    void leavesQuestionsAboutWorkAlone(String words) {
        assertThat(BlameWordsPolicy.find(words, Locale.UK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Was macht die Prüfung nachts schwer?", "Was hilft uns, Wellen richtig zu greifen?"})
    void leavesGermanQuestionsAloneToo(String words) {
        assertThat(BlameWordsPolicy.find(words, Locale.GERMANY)).isEmpty();
    }
}
