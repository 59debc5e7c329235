package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** One step of the work, as it is written or as it is really done. */
@Entity
class WorkStep {

    @Id
    private UUID id;

    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private WorkSide side;

    private int position;
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected WorkStep() {}

    WorkStep(UUID cycleId, WorkSide side, int position, String words) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.side = side;
        this.position = position;
        this.words = words(words);
    }

    void say(String newWords) {
        words = words(newWords);
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    private static String words(String text) {
        return Text.required(text, 300, "session.rule.stepEmpty");
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    WorkSide side() {
        return side;
    }

    int position() {
        return position;
    }

    WorkStepView view() {
        return new WorkStepView(id, side, words);
    }
}
