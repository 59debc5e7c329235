package org.throughline.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.promise.Deadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;

/** The deadline of the tests' own tasks: the instant that the case names. */
@Component
class InboxTestDeadline implements DeadlineRule {

    static final String KIND = "inboxTest";
    static final String DUE_AT = "dueAt";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        Instant due = Optional.ofNullable(request.variables().get(DUE_AT))
                .map(Object::toString)
                .map(Instant::parse)
                .orElseGet(() -> request.now().plus(Duration.ofDays(30)));
        return new Deadline.NewDeadline(due, OwedBy.PERSON, "inbox-test v1", null);
    }
}
