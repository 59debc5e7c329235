package org.throughline.organisation;

import java.util.UUID;

/**
 * What a feature keeps about people in a way that only it can undo; a feature contributes it as a bean.
 *
 * <p>Names in ordinary texts are forgotten without it.
 */
@FunctionalInterface
public interface PersonTraces {

    /**
     * Forgets the person; called inside of the erasure, while the name can still be read.
     *
     * @param personId whom
     */
    void forget(UUID personId);
}
