package org.throughline.barrier;

import org.throughline.organisation.Role;

/**
 * What a tier will be promised for.
 *
 * @param rung its instant
 * @param role who answers
 */
public record PromisedTier(Rung rung, Role role) {}
