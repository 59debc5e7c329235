package org.throughline.operation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Models as they are deployed. */
public interface ProcessDrawings {

    /**
     * A version of a process.
     *
     * @param version as the engine counts; null for the newest
     * @return empty when it is not deployed
     */
    Optional<DrawnProcess> of(String process, @Nullable Integer version);

    /** The model with an id of the engine, which is deployed as long as a case follows it. */
    DrawnProcess of(String definitionId);
}
