package org.throughline.help.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.help.SupportClocks;
import org.throughline.promise.Deadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;

/** When the waiting places of requests and offers are due. */
@Component
class SupportDeadlines implements DeadlineRule {

    private final SupportClocks clocks;

    SupportDeadlines(SupportClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Set<String> kinds() {
        return SupportClocks.KINDS;
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        SupportClocks.Due due = clocks.due(request.kind(), request.unitId(), request.now());
        return new Deadline.NewDeadline(due.at(), OwedBy.PERSON, due.rule(), null);
    }
}
