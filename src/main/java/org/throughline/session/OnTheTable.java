package org.throughline.session;

import java.util.List;

/**
 * What a group has to settle.
 *
 * @param gaps differences between how the work is written and how it is done
 * @param options ideas, the most dots first
 */
public record OnTheTable(List<WorkGapView> gaps, List<OptionView> options) {

    public OnTheTable {
        gaps = List.copyOf(gaps);
        options = List.copyOf(options);
    }
}
