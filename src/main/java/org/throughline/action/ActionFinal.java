package org.throughline.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.event.DomainEvent;

/**
 * An action has come to its end.
 *
 * @param actionRef the action
 * @param originRef the cycle, barrier or decision it came from, null when there is none
 * @param unitId where it was done
 * @param state how it ended: the verdict of its effect check when there was one (`EFFECTIVE` …), else `DONE` (just done),
 *     `CANCELLED` or `DROPPED`
 */
public record ActionFinal(String actionRef, @Nullable String originRef, UUID unitId, String state)
        implements DomainEvent {}
