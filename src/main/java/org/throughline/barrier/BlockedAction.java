package org.throughline.barrier;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An action that a barrier holds up. */
@Embeddable
class BlockedAction {

    private String actionRef;
    private @Nullable Instant freedAt;

    @SuppressWarnings("NullAway.Init")
    protected BlockedAction() {}

    BlockedAction(String actionRef) {
        this.actionRef = actionRef;
    }

    /** Frees it once. */
    boolean free(Instant now) {
        if (freedAt != null) {
            return false;
        }
        freedAt = now;
        return true;
    }

    String actionRef() {
        return actionRef;
    }

    @Nullable
    Instant freedAt() {
        return freedAt;
    }
}
