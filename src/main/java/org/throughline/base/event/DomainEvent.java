package org.throughline.base.event;

/**
 * A fact that a use case states: ids and values, named in the past tense.
 *
 * <p>Heard by other features after the commit, at least once; listeners are idempotent.
 */
public interface DomainEvent {}
