package org.throughline.studio.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.promise.Deadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;
import org.throughline.studio.ReleaseClocks;

/** When the waiting places of a release are due. */
@Component
class ReleaseDeadlines implements DeadlineRule {

    private final ReleaseClocks clocks;

    ReleaseDeadlines(ReleaseClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Set<String> kinds() {
        return ReleaseClocks.KINDS;
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        ReleaseClocks.Due due = clocks.due(request.kind(), request.unitId(), request.now());
        return new Deadline.NewDeadline(due.at(), OwedBy.PERSON, due.rule(), null);
    }
}
