package org.throughline.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round of plan, do, study, act: predict first, then look. */
@Entity
class TryOut {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID actionId;
    private int number;
    private String prediction;
    private String plan;
    private String measure;
    private LocalDate studyOn;
    private Instant predictedAt;
    private @Nullable String did;
    private @Nullable String study;

    @Enumerated(EnumType.STRING)
    private @Nullable TryOutEnding ending;

    private @Nullable String next;
    private @Nullable Instant studiedAt;

    @SuppressWarnings("NullAway.Init")
    protected TryOut() {}

    TryOut(UUID actionId, int number, PredictTryOut command, Instant now) {
        this.actionId = actionId;
        this.number = number;
        this.prediction = command.prediction();
        this.plan = command.plan();
        this.measure = command.measure();
        this.studyOn = command.studyOn();
        this.predictedAt = now;
    }

    void study(StudyTryOut command, Instant now) {
        did = command.did();
        study = command.study();
        ending = command.ending();
        next = command.next();
        studiedAt = now;
    }

    LocalDate studyOn() {
        return studyOn;
    }

    TryOutSummary summary() {
        return new TryOutSummary(
                number, prediction, plan, measure, studyOn, predictedAt, did, study, ending, next, studiedAt);
    }
}
