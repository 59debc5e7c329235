package org.throughline.base.ui.component;

import java.util.Locale;

/** The icons of the product; each stands beside a word unless it is created with a label. */
public enum Icons {
    WORK,
    SESSION,
    ACTION,
    BARRIER,
    INSIGHT,
    KNOWLEDGE,
    MEASURE,
    COACHING,
    OVERVIEW,
    BOARD,
    INITIATIVE,
    MATURITY,
    PROCESS,
    PEOPLE,
    AUDIT,
    LATE,
    CLOCK,
    WAITING,
    BLOCKED,
    DONE,
    NEW,
    PLUS,
    DOWN,
    RIGHT,
    ARROW,
    UP,
    SEARCH,
    HELP,
    MENU,
    PERSON,
    SIGN_OUT,
    BELL,
    CLOSE,
    EDIT,
    FILE,
    UNDO,
    LOCK,
    QUOTE,
    SHOW,
    HIDE,
    CALENDAR,
    PLACE,
    KEYBOARD,
    PRINT,
    NOTE,
    VOTE,
    FLAG,
    RETRY,
    HISTORY,
    INFO,
    LINK,
    HANDSHAKE,
    TREND,
    EXTERNAL,
    UNIT,
    FORWARD,
    TIMER,
    FILTER,
    IDEA,
    REFUSED,
    MINUS,
    WHOLE;

    /** A new decorative icon: screen readers pass over it. */
    public Icon create() {
        return new Icon(this);
    }

    /** A new icon that stands alone and is read out. */
    public Icon create(String label) {
        return new Icon(this).labelled(label);
    }

    /** Id of the drawing in the sprite. */
    String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
