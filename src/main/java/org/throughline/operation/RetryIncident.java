package org.throughline.operation;

/**
 * Trying a failed step again.
 *
 * @param incidentId which
 * @param reason why it should go better now; goes on record
 */
public record RetryIncident(String incidentId, String reason) {}
