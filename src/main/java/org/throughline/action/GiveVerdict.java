package org.throughline.action;

import org.jspecify.annotations.Nullable;

/**
 * Say whether an action made a difference.
 *
 * @param actionRef the action
 * @param verdict what it comes to
 * @param whatYouSaw in the readings and at work
 * @param balancingOk whether everything else stayed as good
 * @param balancingNote what got worse, null when nothing did
 * @param sideEffects what else changed
 */
public record GiveVerdict(
        String actionRef,
        Verdict verdict,
        String whatYouSaw,
        boolean balancingOk,
        @Nullable String balancingNote,
        @Nullable String sideEffects) {}
