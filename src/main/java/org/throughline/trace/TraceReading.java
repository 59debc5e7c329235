package org.throughline.trace;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.task.SubjectReading;

/** Whether the person who acts may read a thing, by the features that know where things come from. */
@Component
class TraceReading implements SubjectReading {

    private final ObjectProvider<TraceSource> sources;

    TraceReading(ObjectProvider<TraceSource> sources) {
        this.sources = sources;
    }

    @Override
    public boolean mayRead(String subjectRef) {
        return sources.stream()
                .anyMatch(source -> source.seen(Set.of(subjectRef)).stream()
                        .anyMatch(thing -> thing.ref().equals(subjectRef)));
    }
}
