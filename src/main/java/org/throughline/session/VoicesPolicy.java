package org.throughline.session;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which sides of the work may be shown with a count of their notes.
 *
 * <p>A side of fewer than three people is never named. As long as those who are hidden together are still fewer than three, their
 * count could be worked out from the total, so the next smallest side is hidden with them.
 */
final class VoicesPolicy {

    private VoicesPolicy() {}

    /**
     * Sorts the counts into shown and not shown.
     *
     * @param people invited people per side
     * @param notes notes per side; those without a side are not in here
     * @param unsigned notes that carry no side
     */
    static Voices shown(
            Map<PerspectiveFunction, Integer> people, Map<PerspectiveFunction, Integer> notes, int unsigned) {
        Map<PerspectiveFunction, Integer> shown = new EnumMap<>(PerspectiveFunction.class);
        List<PerspectiveFunction> bySize = people.keySet().stream()
                .sorted(Comparator.comparing(people::get))
                .toList();
        int hiddenPeople = 0;
        int others = unsigned;
        for (PerspectiveFunction side : bySize) {
            int size = people.getOrDefault(side, 0);
            boolean small = size < AnonymityPolicy.SMALLEST_GROUP;
            boolean wouldGiveAway = hiddenPeople > 0 && hiddenPeople < AnonymityPolicy.SMALLEST_GROUP;
            if (small || wouldGiveAway) {
                hiddenPeople += size;
                others += notes.getOrDefault(side, 0);
            } else {
                shown.put(side, notes.getOrDefault(side, 0));
            }
        }
        return new Voices(shown, others);
    }
}
