package org.throughline.base.access;

import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Asks whether somebody else could see something, before it is put into their hands.
 *
 * <p>The question is asked with the rights of that person, as they are now; nothing comes out of it but yes or no, and nothing may be
 * changed in it.
 */
public interface Eyes {

    /**
     * Looks with another person's rights.
     *
     * @param person who would look
     * @param look reads, and says whether it was there
     */
    boolean see(UUID person, BooleanSupplier look);
}
