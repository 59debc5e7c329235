package org.throughline.studio.move;

import java.util.List;

/** A case cannot move from where it is now; says why. */
public class CaseStays extends RuntimeException {

    private final String at;
    private final transient List<Why> whys;

    /**
     * Says so.
     *
     * @param at names of the steps where it is now
     * @param whys at least one reason
     */
    public CaseStays(String at, List<Why> whys) {
        super(whys.toString());
        this.at = at;
        this.whys = List.copyOf(whys);
    }

    String at() {
        return at;
    }

    List<Why> whys() {
        return whys;
    }
}
