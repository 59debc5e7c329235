package org.throughline.base.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.Words;

/** The words for the reader of the current screen. */
public final class UiWords {

    private UiWords() {}

    /** Days and times at a place, in the reader's language. */
    public static Words in(ZoneId zone, Clock clock) {
        return new Words(phrases(), locale(), zone, clock);
    }

    /** The bundles in the reader's language. */
    public static Phrases phrases() {
        Locale locale = locale();
        return (key, arguments) -> I18NProvider.translate(locale, key, arguments);
    }

    /** The reader's language. */
    static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
