package org.throughline.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list under a name.
 *
 * @param page address of the page inside the product
 * @param query the filter as the address says it
 * @param owner name of who made it
 * @param unitId unit with which it is shared; null when it is the owner's alone
 * @param changeable whether the reader may rename and delete it
 * @param start whether the page begins with it for the reader
 */
public record SavedView(
        UUID id,
        String page,
        String name,
        String query,
        String owner,
        @Nullable UUID unitId,
        boolean changeable,
        boolean start) {

    /** Its address inside the product. */
    public String address() {
        return query.isEmpty() ? page : page + "?" + query;
    }
}
