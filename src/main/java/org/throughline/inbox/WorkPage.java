package org.throughline.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A page of My work with the numbers around it.
 *
 * @param rows in the order of the page
 * @param found how many rows the filter leaves
 * @param counts how many there are in each group, whatever the filter
 * @param kinds kinds of things that the person has items about, for the filter
 * @param places units that the person has items of, for the filter
 * @param holders names of the people who hold what waits for others
 */
public record WorkPage(
        List<WorkRow> rows,
        int found,
        Map<WorkGroup, Integer> counts,
        Set<String> kinds,
        Set<UUID> places,
        Map<UUID, String> holders) {

    public WorkPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
        kinds = Set.copyOf(kinds);
        places = Set.copyOf(places);
        holders = Map.copyOf(holders);
    }

    /** How many items the group has, whatever the filter. */
    public int count(WorkGroup group) {
        return counts.getOrDefault(group, 0);
    }

    /** How many items need the person today: late ones and today's. */
    public int now() {
        return count(WorkGroup.LATE) + count(WorkGroup.TODAY);
    }
}
