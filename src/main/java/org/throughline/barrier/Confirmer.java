package org.throughline.barrier;

import java.util.UUID;
import org.throughline.organisation.Role;

/**
 * Who is asked whether a barrier is really gone.
 *
 * @param personId the person
 * @param role role in which the person is asked; others who hold it may answer too
 */
public record Confirmer(UUID personId, Role role) {}
