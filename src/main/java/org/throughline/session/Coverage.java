package org.throughline.session;

import java.util.List;

/**
 * Whether those who are invited see the work from every side.
 *
 * @param covered whether the decision calls it enough
 * @param missing the sides that nobody was invited from
 */
public record Coverage(boolean covered, List<PerspectiveFunction> missing) {

    public Coverage {
        missing = List.copyOf(missing);
    }
}
