package org.throughline.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What a cycle was started with: the place, the question, and what those who speak are promised.
 *
 * @param unitId where the work is done
 * @param question what it wants to understand
 * @param confidentiality who may read what is said
 * @param anonymityMode whether notes carry names
 * @param startedAt when it was started
 * @param startedBy who started it
 */
@Embeddable
record CycleBrief(
        UUID unitId,
        @Embedded Question question,
        @Enumerated(EnumType.STRING) Confidentiality confidentiality,
        @Enumerated(EnumType.STRING) AnonymityMode anonymityMode,
        Instant startedAt,
        UUID startedBy) {

    static CycleBrief of(StartCycle command, UUID startedBy, Instant now) {
        return new CycleBrief(
                command.unitId(),
                Question.of(command),
                command.confidentiality(),
                command.anonymityMode(),
                now,
                startedBy);
    }

    /** The same, learned about in another way. */
    CycleBrief learnedBy(LearningMethod method) {
        return new CycleBrief(unitId, question.learnedBy(method), confidentiality, anonymityMode, startedAt, startedBy);
    }

    /** The same with fewer names on notes; with more only while nobody has written. */
    CycleBrief withNames(AnonymityMode mode, boolean notesWritten) {
        AnonymityPolicy.checkChange(anonymityMode, mode, notesWritten);
        return new CycleBrief(unitId, question, confidentiality, mode, startedAt, startedBy);
    }
}
