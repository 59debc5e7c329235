package org.throughline.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that a person was told.
 *
 * @param id id of the notice
 * @param textKey key of the sentence in the message bundles
 * @param arguments values for the sentence, by name
 * @param subjectRef what it is about
 * @param link page of the thing, inside the product
 * @param toldAt when
 * @param read whether the person has seen it
 */
public record Notice(
        UUID id,
        String textKey,
        Map<String, String> arguments,
        String subjectRef,
        String link,
        Instant toldAt,
        boolean read) {}
