package org.throughline.inbox;

import java.util.UUID;

/**
 * The person for whom somebody does a task.
 *
 * @param personId who is away
 * @param name their name
 */
public record OnBehalfOf(UUID personId, String name) {}
