package org.throughline.organisation;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * Somebody has another password from now on.
 *
 * @param personId whose password it is
 * @param byThePerson whether the person did it; then the session in which it was done goes on
 */
public record PasswordChanged(UUID personId, boolean byThePerson) implements DomainEvent {}
