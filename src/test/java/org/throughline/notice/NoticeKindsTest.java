package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.i18n.Texts;
import org.throughline.support.ApplicationTest;

/** Every sentence that people are told has a kind, and none names who wrote something in a room. */
@ApplicationTest
class NoticeKindsTest {

    @Autowired
    private List<NoticeSource> sources;

    @Autowired
    private Texts texts;

    @Test
    void everySentenceHasAKindAndEveryKindASentence() {
        Collection<String> sentences = texts.keys(Locale.ENGLISH).stream()
                .filter(key -> key.matches("[a-z]+\\.notice\\..+"))
                .collect(Collectors.toCollection(TreeSet::new));
        Collection<String> sorted = sources.stream()
                .map(NoticeSource::kinds)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(sorted).isEqualTo(sentences);
    }

    @Test
    void noSentenceAboutASessionNamesAWriter() {
        texts.keys(Locale.ENGLISH).stream()
                .filter(key -> key.startsWith("session.notice."))
                .forEach(key -> assertThat(
                                texts.text(Locale.ENGLISH, key, Map.of("author", "WRITER", "writer", "WRITER")))
                        .as(key)
                        .doesNotContain("WRITER"));
    }
}
