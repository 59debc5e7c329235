package org.throughline.studio;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark about an element of a file in a release.
 *
 * @param id its id
 * @param model the file
 * @param element id of the element; empty when it is about the whole file
 * @param words what is said
 * @param personId who says it
 * @param writtenAt when
 * @param resolvedBy who said that it is settled, null while it is open
 */
public record ReleaseComment(
        UUID id,
        ModelName model,
        String element,
        String words,
        UUID personId,
        Instant writtenAt,
        @Nullable UUID resolvedBy) {

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return resolvedBy == null;
    }
}
