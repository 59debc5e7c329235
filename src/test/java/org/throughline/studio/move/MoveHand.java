package org.throughline.studio.move;

import org.springframework.context.ApplicationContext;

/** Lets a server work on moves: in tests no clock does. */
public final class MoveHand {

    private static final int MOST = 10_000;

    private MoveHand() {}

    /** Works until nothing is left. */
    public static void work(ApplicationContext application) {
        application.getBean(MoveWork.class).work(MOST);
    }
}
