package org.throughline.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(texts.text(Locale.ENGLISH, "base.words.days", 1)).isEqualTo("1 day");
        assertThat(texts.text(Locale.ENGLISH, "base.words.days", 3)).isEqualTo("3 days");
        assertThat(texts.text(Locale.GERMAN, "base.words.days", 3)).isEqualTo("3 Tage");
    }

    @Test
    void aCountryOfAShippedLanguageReadsThatLanguage() {
        assertThat(texts.text(Locale.GERMANY, "base.words.today")).isEqualTo("heute");
        assertThat(texts.text(Locale.US, "base.words.today")).isEqualTo("today");
    }

    @Test
    void aLanguageThatIsNotShippedReadsEnglish() {
        assertThat(texts.text(Locale.FRENCH, "base.words.today")).isEqualTo("today");
    }

    @Test
    void aMissingKeyIsVisible() {
        assertThat(texts.text(Locale.ENGLISH, "base.noSuchThing")).isEqualTo("!base.noSuchThing!");
        assertThat(texts.has("base.noSuchThing")).isFalse();
        assertThat(texts.has("base.words.today")).isTrue();
    }

    @Test
    void wordsOfPeopleAreNotReadAsPatterns() {
        assertThat(texts.text(Locale.ENGLISH, "base.noAccess.ask", "{0} O'Neill"))
                .isEqualTo("Ask {0} O'Neill.");
    }
}
