package org.throughline.inbox.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.throughline.inbox.BulkWork;
import org.throughline.inbox.Inbox;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkPage;
import org.throughline.organisation.Access;

/** Opens boards with what they work on. */
@Component
class WorkBoards {

    private final Desk desk;

    /** The use cases and words behind a board. */
    record Desk(
            MyWork work,
            Inbox inbox,
            BulkWork bulk,
            Access access,
            WorkWords words,
            SubjectPages pages,
            TaskPanelFactory panels,
            Reminding reminding,
            Reader reader,
            Clock clock) {}

    WorkBoards(
            MyWork work,
            Inbox inbox,
            BulkWork bulk,
            Access access,
            WorkWords words,
            SubjectPages pages,
            TaskPanelFactory panels,
            Reminding reminding,
            Reader reader,
            Clock clock) {
        this.desk = new Desk(work, inbox, bulk, access, words, pages, panels, reminding, reader, clock);
    }

    /** The board of a page; `after` runs when the list is not right any more. */
    WorkBoard open(WorkFilter filter, WorkPage page, Runnable after) {
        return new WorkBoard(filter, page, desk, after);
    }
}
