package org.throughline.organisation;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * Somebody is no longer known to the organisation's own sign-in.
 *
 * @param personId who
 */
public record SignInLinkEnded(UUID personId) implements DomainEvent {}
