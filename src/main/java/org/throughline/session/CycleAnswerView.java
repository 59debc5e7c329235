package org.throughline.session;

import java.time.Instant;

/**
 * An answer that reached the group.
 *
 * @param sourceRef what it is an answer to, such as `BAR-2026-000007`
 * @param words the answer
 * @param arrivedAt when it arrived
 */
public record CycleAnswerView(String sourceRef, String words, Instant arrivedAt) {}
