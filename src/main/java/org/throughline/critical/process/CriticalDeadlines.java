package org.throughline.critical.process;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.critical.CriticalEventClocks;
import org.throughline.promise.Deadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;

/** When the waiting places of a review are due. */
@Component
class CriticalDeadlines implements DeadlineRule {

    private static final String HOST_REVIEW = "hostReview";
    private static final String AFTER_ACTION = "afterActionReview";
    private static final String SUPPORT = "supportPeople";

    private final CriticalEventClocks clocks;

    CriticalDeadlines(CriticalEventClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(HOST_REVIEW, AFTER_ACTION, SUPPORT);
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        Instant now = request.now();
        CriticalEventClocks.Due due = SUPPORT.equals(request.kind())
                ? clocks.support(request.unitId(), now)
                : clocks.review(request.kind(), request.subjectRef(), request.unitId(), now);
        return new Deadline.NewDeadline(due.at(), OwedBy.PERSON, due.rule(), null);
    }
}
