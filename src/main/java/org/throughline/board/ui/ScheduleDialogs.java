package org.throughline.board.ui;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.throughline.board.Boards.BoardSummary;
import org.throughline.board.Meetings;

@Component
class ScheduleDialogs implements MeetingCalls {

    private final Meetings meetings;

    ScheduleDialogs(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void ask(BoardSummary board, ZoneId zone, Runnable after) {
        new ScheduleDialog().ask(board.id(), zone, meeting -> {
            meetings.schedule(meeting);
            after.run();
        });
    }
}
