package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTitleTest {

    @Test
    void aShortTextIsItsOwnTitle() {
        assertThat(ShortTitle.of("  Move the printer ")).isEqualTo("Move the printer");
    }

    @Test
    void onlyTheFirstLineCounts() {
        assertThat(ShortTitle.of("Move the printer\nIt is too far away")).isEqualTo("Move the printer");
    }

    @Test
    void aLongLineIsCutAtAWord() {
        String title = ShortTitle.of("word ".repeat(60));

        assertThat(title).hasSizeLessThanOrEqualTo(OfferAction.LONGEST_TITLE).endsWith("word…");
    }

    @Test
    void aTextWithoutSpacesIsCutAllTheSame() {
        assertThat(ShortTitle.of("x".repeat(300))).hasSize(OfferAction.LONGEST_TITLE);
        assertThat(ShortTitle.of("x".repeat(200))).isEqualTo("x".repeat(200));
    }
}
