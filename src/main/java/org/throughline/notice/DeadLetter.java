package org.throughline.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that could not be sent; what it says is not shown to those who look after the sending.
 *
 * @param id id of the mail
 * @param receiver name of the person it was for
 * @param madeAt when it was to go out
 * @param failedAt when it was given up
 * @param attempts how often it was tried
 * @param failure why it did not go out the last time
 */
public record DeadLetter(
        UUID id, String receiver, Instant madeAt, Instant failedAt, int attempts, SendFailure failure) {}
