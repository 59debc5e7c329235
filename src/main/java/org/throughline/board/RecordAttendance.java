package org.throughline.board;

import java.util.List;
import java.util.UUID;

/**
 * Says who is there.
 *
 * @param meetingRef which meeting
 * @param present people in the room
 * @param remote those of them who joined from elsewhere
 * @param deputies who stands in for whom
 */
public record RecordAttendance(String meetingRef, List<UUID> present, List<UUID> remote, List<Deputy> deputies) {

    /**
     * Somebody who stands in for a member.
     *
     * @param personId who
     * @param forMemberId for whom
     * @param announced whether the board was told before the meeting
     */
    public record Deputy(UUID personId, UUID forMemberId, boolean announced) {}
}
