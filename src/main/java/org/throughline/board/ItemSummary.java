package org.throughline.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * An item as screens read it.
 *
 * @param ref reference
 * @param meetingRef meeting whose agenda it is on, null while it waits
 * @param unitId unit that asked
 * @param kind why it is put to the board
 * @param subjectRef what it is about, such as a barrier; null for other matters
 * @param title one line
 * @param ask what exactly is asked
 * @param severity how much hangs on it
 * @param promisedBy when an answer was promised, null when none was
 * @param presenterId who presents it, null before it is known
 * @param state how far it is
 * @param late whether it came after the papers were due
 * @param order place on the agenda
 * @param minutes time for it
 * @param deferrals how often it was put off
 * @param deferralReason why, null when never
 * @param question the question of the paper, null before there is one
 * @param summary the case
 * @param ifYes what a yes means
 * @param ifNo what a no means
 * @param cost money asked for, null when none
 * @param recommendation outcome that the table recommends, empty when it has no word
 * @param voteOpen whether members can vote now
 * @param voteClosed whether the vote was closed
 * @param voters how many may vote
 * @param voteSecret whether only numbers are ever known of the vote
 * @param voteWasOpened whether members could vote at some time in this meeting
 */
public record ItemSummary(
        String ref,
        @Nullable String meetingRef,
        UUID unitId,
        ItemKind kind,
        @Nullable String subjectRef,
        String title,
        String ask,
        Severity severity,
        @Nullable Instant promisedBy,
        @Nullable UUID presenterId,
        ItemState state,
        boolean late,
        int order,
        int minutes,
        int deferrals,
        @Nullable String deferralReason,
        @Nullable String question,
        @Nullable String summary,
        @Nullable String ifYes,
        @Nullable String ifNo,
        @Nullable BigDecimal cost,
        String recommendation,
        boolean voteOpen,
        boolean voteClosed,
        int voters,
        boolean voteSecret,
        boolean voteWasOpened) {}
