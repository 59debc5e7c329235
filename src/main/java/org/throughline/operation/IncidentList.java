package org.throughline.operation;

import java.util.List;

/**
 * What failed, by cause.
 *
 * @param groups the largest first
 * @param total incidents that there are
 * @param shown incidents in the groups: the oldest, when there are more than a screen can bear
 */
public record IncidentList(List<IncidentGroup> groups, int total, int shown) {

    public IncidentList {
        groups = List.copyOf(groups);
    }
}
