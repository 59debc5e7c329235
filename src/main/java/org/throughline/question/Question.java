package org.throughline.question;

import java.time.Instant;
import java.util.UUID;

/**
 * A question about a task.
 *
 * @param ref reference of the question
 * @param taskId the task of whoever asks
 * @param subjectRef what that task is about
 * @param unitId whose calendar counts
 * @param words plain text
 */
public record Question(
        String ref,
        String taskId,
        String subjectRef,
        UUID unitId,
        UUID askerId,
        UUID answererId,
        String words,
        Instant askedAt,
        boolean open) {}
