package org.throughline.board;

import org.jspecify.annotations.Nullable;

/**
 * The secretary's word on one submitted item.
 *
 * @param itemRef which item
 * @param meetingRef for which meeting
 * @param accept onto the agenda, or for a later one
 * @param order place on the agenda, from 1
 * @param minutes time for it
 * @param reason why it waits, required when it does
 */
public record AcceptItem(
        String itemRef,
        String meetingRef,
        boolean accept,
        int order,
        int minutes,
        @Nullable String reason) {}
