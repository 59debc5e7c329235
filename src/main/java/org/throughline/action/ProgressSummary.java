package org.throughline.action;

import java.time.Instant;
import java.util.UUID;

/** What somebody wrote about where the work is. */
public record ProgressSummary(UUID writtenBy, Instant writtenAt, String text) {}
