package org.throughline.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A soak that was ended early.
 *
 * @param reason why it could not wait
 * @param whoAgreed who agreed to it, in words
 * @param saidBy who wrote the reason
 * @param saidAt when
 * @param wouldHaveEnded when it would have ended by the rule
 */
public record SoakExceptionView(String reason, String whoAgreed, UUID saidBy, Instant saidAt, Instant wouldHaveEnded) {}
