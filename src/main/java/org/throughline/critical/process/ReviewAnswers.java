package org.throughline.critical.process;

import java.util.Map;
import java.util.Set;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.critical.Contain;
import org.throughline.critical.CriticalEvents;
import org.throughline.critical.HoldReview;

/** Reads both forms of a review: the one within 24 hours and the one after it. */
final class ReviewAnswers {

    static final Set<String> FIELDS = Set.of(
            "known", "needsSupport", "hazards", "conditions", "nextSteps", "containment", "goDeeper", "facilitator");

    private ReviewAnswers() {}

    /** Holds the review and answers whether it goes deeper. */
    static Map<String, Object> hold(CriticalEvents events, TaskContext task, TaskAnswers answers) {
        boolean deeper = answers.isTrue(CriticalVariables.GO_DEEPER.name());
        if (deeper && answers.id("facilitator").isEmpty()) {
            throw missingFacilitator(answers);
        }
        events.hold(new HoldReview(
                task.subjectRef(),
                answers.requireText("known"),
                answers.requireText("needsSupport"),
                answers.requireText("hazards"),
                answers.text("conditions").orElse(null),
                answers.requireText("nextSteps"),
                answers.list("containment").stream()
                        .map(row -> new Contain(row.requireText("what"), row.requireId("owner"), row.requireDate("by")))
                        .toList(),
                deeper,
                deeper ? answers.requireId("facilitator") : null));
        return Map.of(CriticalVariables.GO_DEEPER.name(), deeper);
    }

    private static InvalidAnswers missingFacilitator(TaskAnswers answers) {
        return answers.refuse("facilitator", "critical.refused.noFacilitator");
    }
}
