package org.throughline.base.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that the signed-in person may do, for showing on the page of the thing it is about.
 *
 * @param taskId the engine's id of the task
 * @param title verb first, in the person's language, without the name of the thing: "Accept action"
 * @param due when it is owed, null when nothing was promised
 * @param link where its form opens, such as {@code /t/8f3k2}
 */
public record OpenTask(
        String taskId, String title, @Nullable Instant due, String link) {}
