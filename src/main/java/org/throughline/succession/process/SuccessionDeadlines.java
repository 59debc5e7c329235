package org.throughline.succession.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.promise.Deadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;
import org.throughline.succession.SuccessionClocks;

/** When the waiting places of a succession are due. */
@Component
class SuccessionDeadlines implements DeadlineRule {

    private static final String REHOME = "rehomeDuties";
    private static final String ACCEPT = "acceptDuties";

    private final SuccessionClocks clocks;

    SuccessionDeadlines(SuccessionClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(REHOME, ACCEPT);
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        SuccessionClocks.Due due = REHOME.equals(request.kind())
                ? clocks.rehoming(request.subjectRef(), request.now())
                : clocks.accepting(request.subjectRef(), request.now());
        return new Deadline.NewDeadline(due.at(), OwedBy.PERSON, due.rule(), null);
    }
}
