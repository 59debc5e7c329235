package org.throughline.base.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Żółw – 象 🐢", "a\tb", "a\u00a0b"})
    void wordsOfAnyLanguageAreClean(String words) {
        assertThat(CleanText.isClean(words, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u001b[2J", "a\rb", "a\r\nb", "half \ud83d", "\ufffe", "\u0085"})
    void whatCannotBeKeptIsNotCleanOnAnyNumberOfLines(String words) {
        assertThat(CleanText.isClean(words, true)).isFalse();
        assertThat(CleanText.isClean(words, false)).isFalse();
    }

    @Test
    void aLineEndIsOneTooManyWhereThereIsOneLine() {
        assertThat(CleanText.isClean("a\nb", true)).isFalse();
        assertThat(CleanText.isClean("a\nb", false)).isTrue();
    }

    @Test
    void everyMachinesLineEndBecomesALineFeed() {
        assertThat(CleanText.withLineFeeds("a\r\nb\rc\n\r\nd")).isEqualTo("a\nb\nc\n\nd");
    }

    @Test
    void searchedWordsLoseOnlyWhatCannotBeKept() {
        assertThat(CleanText.of("run\u0000ner\n 🐢")).isEqualTo("runner 🐢");
    }
}
