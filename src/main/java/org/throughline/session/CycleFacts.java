package org.throughline.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle is and how far it has come.
 *
 * @param id id of the cycle
 * @param ref human reference
 * @param unitId where the work is done
 * @param question what it wants to understand
 * @param confidentiality who may read what is said
 * @param anonymityMode whether notes carry names
 * @param state how far it has come
 * @param facilitatorId who guides the group
 * @param sponsorship who clears the way
 * @param startedAt when it was started
 * @param soak the soak, null before Learn was closed
 * @param settlement what the group settled on, null before
 * @param checkBack what those who spoke said about the summary, null before
 * @param story the story as it was told, null before
 * @param understood what is understood now, null before the end
 * @param nextQuestion the question that comes next, null when none was named
 * @param endReason why it was stopped, null when it was not
 * @param endedAt when it ended, null while it goes on
 */
public record CycleFacts(
        UUID id,
        String ref,
        UUID unitId,
        Question question,
        Confidentiality confidentiality,
        AnonymityMode anonymityMode,
        CycleState state,
        UUID facilitatorId,
        Sponsorship sponsorship,
        Instant startedAt,
        @Nullable SoakPeriod soak,
        @Nullable Settlement settlement,
        @Nullable CheckBack checkBack,
        @Nullable Story story,
        @Nullable String understood,
        @Nullable String nextQuestion,
        @Nullable String endReason,
        @Nullable Instant endedAt) {

    /** The purpose, short enough for a heading. */
    public String title() {
        return question.title();
    }

    /** As much of it as somebody may read who reads this much of the cycle; at least the story. */
    CycleFacts as(Reading reading) {
        if (reading.covers(Reading.NOTES)) {
            return this;
        }
        boolean withRecord = reading.covers(Reading.RECORD);
        return new CycleFacts(
                id,
                ref,
                unitId,
                question,
                confidentiality,
                anonymityMode,
                state,
                facilitatorId,
                sponsorship,
                startedAt,
                withRecord ? soak : null,
                withRecord ? settlement : null,
                withRecord && checkBack != null ? checkBack.withoutWords() : null,
                story,
                withRecord ? understood : null,
                withRecord ? nextQuestion : null,
                withRecord ? endReason : null,
                endedAt);
    }
}
