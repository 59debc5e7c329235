package org.throughline.board.ui;

/** The addresses of boards. */
final class BoardRoutes {

    static final String BOARD = "board";
    static final String SET_UP = "board/set-up";
    static final String MEETINGS = "board/meetings";
    static final String DECISIONS = "board/decisions";

    private BoardRoutes() {}

    static String meeting(String ref) {
        return MEETINGS + "/" + ref;
    }

    static String decision(String ref) {
        return DECISIONS + "/" + ref;
    }

    static String subject(String ref) {
        return ref.startsWith("BAR-") ? "barriers/" + ref : decision(ref);
    }
}
