package org.throughline.base.access;

import java.util.UUID;

/**
 * The signed-in person who acts.
 *
 * @param personId id of the person
 * @param displayName name as screens show it
 */
public record Actor(UUID personId, String displayName) {}
