package org.throughline.base.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Badge.Kind;

/**
 * A deadline in words: "2 days late", "By 16:00 today", "Fri 27 Nov".
 *
 * <p>The server writes the words, also those that come next (the day turns, the deadline passes); the browser only changes
 * to them when their moment has come. So an open page is never wrong, and no timer asks the server.
 */
@JsModule("./shell/shell.js")
public class DueBadge extends Span {

    private final transient @Nullable Due due;
    private final transient @Nullable Words words;

    private DueBadge(Kind kind, String text, String dateTime, @Nullable Due due, @Nullable Words words) {
        this.due = due;
        this.words = words;
        addClassNames("badge", "due", kind.className());
        Icons icon = kind == Kind.PLAIN ? Icons.CALENDAR : kind.icon();
        Element time = new Element(dateTime.isEmpty() ? "span" : "time").setText(text);
        if (!dateTime.isEmpty()) {
            time.setAttribute("datetime", dateTime);
        }
        getElement().appendChild(icon.create().getElement(), time);
    }

    /** A deadline at a moment; its day and time are told in the zone of the place. */
    public static DueBadge of(Instant due, ZoneId zone, Clock clock) {
        Words words = UiWords.in(zone, clock);
        return badge(Due.of(due, words), due.toString(), words);
    }

    /** A deadline that is a whole day: late after midnight at the place. */
    public static DueBadge ofDay(LocalDate due, ZoneId zone, Clock clock) {
        return badge(new Due(due, null), due.toString(), UiWords.in(zone, clock));
    }

    /** It lies with somebody else. */
    public static DueBadge waiting(String text) {
        return new DueBadge(Kind.WAITING, text, "", null, null);
    }

    /** It is finished: quiet, so that open work stands out. */
    public static DueBadge done(String text) {
        return new DueBadge(Kind.DONE, text, "", null, null);
    }

    /** Whether the deadline has passed, for those who sort or count. */
    public boolean isLate() {
        return getClassNames().contains(Kind.LATE.className());
    }

    private static DueBadge badge(Due due, String dateTime, Words words) {
        Due.Reading now = due.at(words, UiWords.phrases());
        return new DueBadge(now.kind(), now.text(), dateTime, due, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (due == null || words == null) {
            return;
        }
        JsonArray ahead = Json.createArray();
        for (Map.Entry<Instant, Due.Reading> change :
                due.ahead(words, UiWords.phrases()).entrySet()) {
            Due.Reading reading = change.getValue();
            JsonArray step = Json.createArray();
            step.set(0, (double) Duration.between(words.now(), change.getKey()).toMillis());
            step.set(1, reading.kind().className());
            step.set(2, reading.kind().icon().symbol());
            step.set(3, reading.text());
            ahead.set(ahead.length(), step);
        }
        if (ahead.length() > 0) {
            getElement().executeJs("window.throughline?.becomes(this, $0)", ahead);
        }
    }
}
