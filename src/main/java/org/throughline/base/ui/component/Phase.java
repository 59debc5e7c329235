package org.throughline.base.ui.component;

import java.util.Locale;

/** The four phases, each with its own colour. */
public enum Phase {
    LEARN,
    SOAK,
    IMPROVE,
    ACTION;

    String className() {
        return name().toLowerCase(Locale.ROOT);
    }
}
