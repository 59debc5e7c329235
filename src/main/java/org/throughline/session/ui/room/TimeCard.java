package org.throughline.session.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SessionTimer;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionState;

/** The clock of the stage; whoever guides the group starts, stretches and stops it. Nothing ends when it is over. */
class TimeCard extends SectionCard implements RoomPart {

    private static final Duration STRETCH = Duration.ofMinutes(2);

    private final transient RoomDesk desk;
    private final Div face = new Div();
    private final Div tools = new Div();
    private @Nullable Instant shownEnd;
    private @Nullable SessionTimer running;

    TimeCard(RoomDesk desk) {
        super("");
        this.desk = desk;
        heading(getTranslation("room.time"));
        tools.addClassName("row");
        add(face, tools);
    }

    @Override
    public void show(RoomScene scene) {
        SessionFacts session = scene.live().orElse(null);
        setVisible(session != null);
        if (session == null) {
            return;
        }
        showFace(session, scene);
        tools.setVisible(scene.facilitates());
        tools.removeAll();
        if (session.state() == SessionState.PAUSED) {
            tools.add(new Button(
                    getTranslation("room.time.goOn"),
                    click -> desk.act((use, ref) -> use.rooms().goOn(ref))));
            return;
        }
        Instant end = session.stageEndsAt();
        if (end == null) {
            Duration usual = session.stage().usualLength();
            tools.add(set(getTranslation("room.time.start", usual.toMinutes()), usual));
        } else {
            Duration left = Duration.between(scene.now(), end);
            tools.add(set(
                    getTranslation("room.time.more", STRETCH.toMinutes()),
                    (left.isNegative() ? Duration.ZERO : left).plus(STRETCH)));
        }
        tools.add(new Button(
                getTranslation("room.time.pause"),
                click -> desk.act((use, ref) -> use.rooms().pause(ref))));
    }

    private Button set(String text, Duration length) {
        return new Button(text, click -> desk.act((use, ref) -> use.rooms().setTimer(ref, length)));
    }

    private void showFace(SessionFacts session, RoomScene scene) {
        Instant end = session.stageEndsAt();
        if (end != null && session.state() != SessionState.PAUSED) {
            if (!Objects.equals(end, shownEnd) || running == null) {
                face.removeAll();
                running = timer(end, scene.clock());
                face.add(running);
            }
            shownEnd = end;
            return;
        }
        shownEnd = null;
        running = null;
        face.removeAll();
        Duration left = session.stageLeft();
        if (session.state() == SessionState.PAUSED) {
            face.add(new Paragraph(
                    left == null
                            ? getTranslation("room.time.paused")
                            : getTranslation("room.time.pausedAt", scene.words().duration(left))));
        } else {
            face.add(new Paragraph(getTranslation("room.time.none")));
        }
    }

    private SessionTimer timer(Instant end, Clock clock) {
        return new SessionTimer(end, clock, getTranslation("room.time"));
    }
}
