package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerMergeTest {

    @Test
    void whatOneSideTouchedTakesItsValueAndOnlyWhatBothTouchedIsAsked() {
        AnswerMerge merge = AnswerMerge.of(
                Map.of("due", "1 Dec", "title", "Board", "note", "old", "same", "a", "gone", "x"),
                Map.of("due", "4 Dec", "title", "Board", "note", "theirs", "same", "b"),
                Map.of("due", "1 Dec", "title", "Cut-off", "note", "mine", "same", "b", "gone", "x"));

        assertThat(merge.answers())
                .isEqualTo(Map.of("due", "4 Dec", "title", "Cut-off", "note", "theirs", "same", "b"));
        assertThat(merge.both()).containsExactly("note");
    }

    @Test
    void whatBothAddedIsAskedAndWhatOneAddedIsKept() {
        AnswerMerge merge = AnswerMerge.of(Map.of(), Map.of("a", 1, "b", 1), Map.of("b", 2, "c", 3));

        assertThat(merge.answers()).isEqualTo(Map.of("a", 1, "b", 1, "c", 3));
        assertThat(merge.both()).containsExactly("b");
    }
}
