package org.throughline.critical;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What was done for those who were there.
 *
 * @param words what was done, without names of those who were supported
 * @param supportedBy who did it
 * @param supportedAt when
 */
@Embeddable
public record EventSupport(@Column(name = "support") String words, UUID supportedBy, Instant supportedAt) {}
