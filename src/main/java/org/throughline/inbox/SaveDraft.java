package org.throughline.inbox;

import org.throughline.base.task.TaskAnswers;

/**
 * Keep what was typed so far.
 *
 * @param known what the screen last knew to be kept, by which it is seen what another window of the same person changed since
 * @param typed what stands in the form now
 */
public record SaveDraft(String taskId, TaskAnswers known, TaskAnswers typed) {}
