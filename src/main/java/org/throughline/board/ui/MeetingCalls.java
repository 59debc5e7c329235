package org.throughline.board.ui;

import java.time.ZoneId;
import org.throughline.board.Boards.BoardSummary;

/** Asks when a board meets next; the page knows it by this only, so that its calendar comes when it is asked for. */
interface MeetingCalls {

    /** Opens the question; {@code after} runs when a meeting was scheduled. */
    void ask(BoardSummary board, ZoneId zone, Runnable after);
}
