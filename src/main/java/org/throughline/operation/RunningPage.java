package org.throughline.operation;

import java.util.List;

/**
 * A page of cases.
 *
 * @param cases the longest running first
 * @param total cases on all pages
 */
public record RunningPage(List<RunningCase> cases, int total) {

    public RunningPage {
        cases = List.copyOf(cases);
    }
}
