package org.throughline.base.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person was told that something is not there or not for them.
 *
 * <p>Published where a refusal is told to somebody, for whoever keeps a record of it. Says nothing that was typed.
 *
 * @param personId who asked
 * @param what name of what was refused: a use case such as {@code action.ActionPages.page}, a screen, an address of the API
 * @param subjectRef reference that was asked for, null when there was none; the thing need not exist
 */
public record AccessRefused(
        UUID personId, String what, @Nullable String subjectRef) {}
