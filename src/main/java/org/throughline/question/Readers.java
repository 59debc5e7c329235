package org.throughline.question;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.access.Eyes;
import org.throughline.base.task.SubjectReading;
import org.throughline.inbox.TaskPeople;

/** Who may read what a task is about: whom its feature shows it to, and whom its process names or has asked before. */
@Component
class Readers {

    private final Eyes eyes;
    private final ObjectProvider<SubjectReading> features;
    private final TaskPeople parts;

    Readers(Eyes eyes, ObjectProvider<SubjectReading> features, TaskPeople parts) {
        this.eyes = eyes;
        this.features = features;
        this.parts = parts;
    }

    boolean mayRead(UUID person, String subjectRef) {
        return parts.hasPart(person, subjectRef)
                || eyes.see(person, () -> features.stream().anyMatch(feature -> feature.mayRead(subjectRef)));
    }
}
