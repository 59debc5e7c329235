package org.throughline.board;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The paper of an item: one question that can be answered yes or no.
 *
 * @param itemRef which item
 * @param question the question
 * @param summary the case, in at most 120 words
 * @param ifYes what happens then
 * @param ifNo what happens then
 * @param cost money asked for, null when none
 */
public record PresentPaper(
        String itemRef,
        String question,
        String summary,
        String ifYes,
        String ifNo,
        @Nullable BigDecimal cost) {}
