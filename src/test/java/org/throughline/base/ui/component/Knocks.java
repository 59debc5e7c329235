package org.throughline.base.ui.component;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;

/** Does what a browser does after a knock: it comes back and asks. */
public final class Knocks {

    private Knocks() {}

    /** Lets the open screen answer every knock so far. */
    public static void answer() {
        MockVaadin.clientRoundtrip();
        LocatorJ._find(LiveRefresh.class).forEach(LiveRefresh::come);
    }
}
