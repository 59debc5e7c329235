package org.throughline.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Let the chat of a unit hear of the duties there.
 *
 * @param unitId whose chat it is
 * @param url address of the chat's incoming webhook, https; null or blank leaves it as it is
 * @param quiet hours in which nothing is written there, in the unit's zone; null for none
 */
public record SetUnitChat(
        UUID unitId, @Nullable String url, @Nullable QuietHours quiet) {

    public SetUnitChat {
        url = url == null || url.isBlank() ? null : url.strip();
    }

    /** Never with its address: this may end up in a log. */
    @Override
    public String toString() {
        return "SetUnitChat[unitId=" + unitId + "]";
    }
}
