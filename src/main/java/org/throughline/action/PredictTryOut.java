package org.throughline.action;

import java.time.LocalDate;

/**
 * Say what a small test will show, before it starts.
 *
 * @param actionRef the action
 * @param prediction what is expected
 * @param plan what is tried, where, when, with whom
 * @param measure what is looked at
 * @param studyOn day of looking, in the unit's zone
 */
public record PredictTryOut(String actionRef, String prediction, String plan, String measure, LocalDate studyOn) {}
