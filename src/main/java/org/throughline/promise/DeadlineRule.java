package org.throughline.promise;

import java.util.Set;

/** A feature's word on when its deadlines are. One bean may answer for several kinds; no kind has two. */
public interface DeadlineRule {

    /** The names after `due.` that this rule answers for. */
    Set<String> kinds();

    /** When the deadline is; asked once per waiting place. */
    Deadline deadlineFor(DeadlineRequest request);
}
