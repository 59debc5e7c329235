package org.throughline.action;

import org.jspecify.annotations.Nullable;

/**
 * Say what a small test showed and what follows.
 *
 * @param actionRef the action
 * @param did what was done
 * @param study what was seen, compared with what was expected
 * @param ending what follows
 * @param next what is changed, or what others should know; null when the idea is adopted
 */
public record StudyTryOut(
        String actionRef,
        String did,
        String study,
        TryOutEnding ending,
        @Nullable String next) {}
