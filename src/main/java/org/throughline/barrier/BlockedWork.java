package org.throughline.barrier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The actions that one barrier holds up. Lives as long as the barrier that owns them. */
final class BlockedWork {

    private final List<BlockedAction> actions;

    BlockedWork(List<BlockedAction> actions) {
        this.actions = actions;
    }

    /** Frees them; returns those that were not free before. */
    List<String> free(Instant now) {
        List<String> freed = new ArrayList<>();
        for (BlockedAction action : actions) {
            if (action.free(now)) {
                freed.add(action.actionRef());
            }
        }
        return freed;
    }

    List<BlockedActionSummary> summaries() {
        return actions.stream()
                .map(action -> new BlockedActionSummary(action.actionRef(), action.freedAt()))
                .toList();
    }
}
