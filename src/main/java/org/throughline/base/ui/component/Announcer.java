package org.throughline.base.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Tells people who listen instead of look what has just changed.
 *
 * <p>One polite and one assertive region for the whole page, made by `shell/shell.js`; several of them talk over each other.
 */
@JsModule("./shell/shell.js")
public final class Announcer {

    private Announcer() {}

    /** Says it when the screen reader has finished its sentence. */
    public static void say(String sentence) {
        announce(sentence, false);
    }

    /** Interrupts: for phase changes and conflicts only. */
    public static void sayNow(String sentence) {
        announce(sentence, true);
    }

    private static void announce(String sentence, boolean now) {
        UI.getCurrent().getPage().executeJs("window.throughline?.announce($0, $1)", sentence, now);
    }
}
