package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.HomeStrip;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Units;
import org.throughline.session.ComingSession;
import org.throughline.session.ComingSessions;
import org.throughline.session.SessionState;

/** The session that the reader goes to next, with the way into its room while it is open. */
@org.springframework.stereotype.Component
class ComingSessionStrip implements HomeStrip {

    private static final int PLACE = 10;

    /** Further away it is no news. */
    private static final Duration AHEAD = Duration.ofDays(7);

    private final ComingSessions sessions;
    private final Units units;
    private final Clock clock;

    ComingSessionStrip(ComingSessions sessions, Units units, Clock clock) {
        this.sessions = sessions;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> forMe() {
        return sessions.mine().filter(this::isNear).map(this::line);
    }

    private boolean isNear(ComingSession session) {
        Instant start = session.startsAt();
        return session.state().isLive()
                || start != null && start.isBefore(clock.instant().plus(AHEAD));
    }

    private Component line(ComingSession session) {
        Div strip = new Div();
        strip.addClassNames("card", "row", "next");
        Paragraph words = new Paragraph(sentence(strip, session));
        words.addClassName("grow");
        boolean live = session.state().isLive();
        Anchor way = new Anchor(
                live ? SessionRoutes.room(session.cycleRef()) : SessionRoutes.page(session.cycleRef()),
                strip.getTranslation(live ? "session.strip.room" : "session.strip.page"));
        way.addClassNames("button", "button-link");
        if (live) {
            way.addClassName("primary");
        }
        strip.add(words, way);
        return strip;
    }

    private String sentence(Div strip, ComingSession session) {
        if (session.state() == SessionState.OPEN) {
            return strip.getTranslation("session.strip.open", session.purpose());
        }
        if (session.state() == SessionState.PAUSED) {
            return strip.getTranslation("session.strip.paused", session.purpose());
        }
        Words words = UiWords.in(units.unit(session.unitId()).zone(), clock);
        String when = session.startsAt() == null ? "" : words.near(session.startsAt());
        return strip.getTranslation(
                session.guides() ? "session.strip.guide" : "session.strip.guest",
                session.purpose(),
                when,
                session.people());
    }
}
