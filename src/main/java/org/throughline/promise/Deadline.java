package org.throughline.promise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a rule answers when a model asks for an instant. */
public sealed interface Deadline {

    /**
     * A deadline that is made now.
     *
     * @param dueAt when
     * @param owedBy who has to act
     * @param ruleVersion rule and version that said so, such as `clocks-and-rights v1`
     * @param tier tier of the ladder, null elsewhere
     */
    record NewDeadline(
            Instant dueAt,
            OwedBy owedBy,
            String ruleVersion,
            @Nullable Integer tier) implements Deadline {}

    /**
     * A deadline that was promised before.
     *
     * @param promiseId which one
     */
    record ExistingPromise(UUID promiseId) implements Deadline {}
}
