package org.throughline.organisation;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * Somebody may not sign in any more. Whoever keeps a way in open for people, a session or a token, closes it.
 *
 * @param personId who
 */
public record PersonDisabled(UUID personId) implements DomainEvent {}
