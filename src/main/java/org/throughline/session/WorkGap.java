package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A difference between how work is written and how it is done, and what happens with it. */
@Entity
class WorkGap {

    @Id
    private UUID id;

    private UUID cycleId;
    private int position;
    private @Nullable String writtenSide;
    private @Nullable String doneSide;

    @Enumerated(EnumType.STRING)
    private @Nullable GapDisposition disposition;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected WorkGap() {}

    WorkGap(UUID cycleId, int position, WorkDifference difference) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.position = position;
        this.writtenSide = difference.written();
        this.doneSide = difference.done();
    }

    /** What happens with it; leaving it needs a reason. */
    void settle(GapDisposition what, @Nullable String why) {
        disposition = what;
        reason = what == GapDisposition.ACCEPTED
                ? Text.required(why, 500, "session.rule.gapReason")
                : Text.optional(why, 500);
    }

    UUID id() {
        return id;
    }

    WorkGapView view() {
        return new WorkGapView(id, writtenSide, doneSide, disposition, reason);
    }
}
