package org.throughline.notice;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known about a thing before something about it may leave the product.
 *
 * @param unitId where it belongs; its times are told in the zone of this place
 * @param confidential whether nothing about it may stand in a mail or a calendar, not even its title
 * @param origins references of what it came from; what came from a confidential thing is confidential too
 */
public record NoticeSubject(UUID unitId, boolean confidential, List<String> origins) {

    public NoticeSubject {
        origins = List.copyOf(origins);
    }

    /** The same when it stands in a circle. */
    NoticeSubject keptApart() {
        return new NoticeSubject(unitId, true, origins);
    }

    /** The same with origins as a row has them: null or blank where there is none. */
    public static NoticeSubject from(UUID unitId, boolean confidential, @Nullable String... origins) {
        return new NoticeSubject(
                unitId,
                confidential,
                Arrays.stream(origins)
                        .filter(ref -> ref != null && !ref.isBlank())
                        .toList());
    }
}
