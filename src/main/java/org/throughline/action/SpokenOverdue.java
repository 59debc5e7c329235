package org.throughline.action;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often and when it was last said that an action is past its date. */
@Embeddable
class SpokenOverdue {

    private int overdueReminders;
    private @Nullable Instant remindedOverdueAt;

    /** There is a new date: nothing was said about it yet. */
    void startAgain() {
        overdueReminders = 0;
        remindedOverdueAt = null;
    }

    /** Says it once more; the how-manieth time it is. */
    int again(Instant now) {
        remindedOverdueAt = now;
        return ++overdueReminders;
    }

    /** It was spoken about otherwise. */
    void heard(Instant now) {
        remindedOverdueAt = now;
    }

    boolean mayBeSaidAgain(Instant now) {
        return OverdueEscalationPolicy.mayRemindAgain(remindedOverdueAt, now);
    }
}
