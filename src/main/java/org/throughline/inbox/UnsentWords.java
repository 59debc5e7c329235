package org.throughline.inbox;

import java.time.Instant;

/**
 * What somebody had written about a thing when somebody or something was quicker, left for those who go on.
 *
 * @param who name of the person
 * @param words plain text
 */
public record UnsentWords(String who, Instant at, String words) {}
