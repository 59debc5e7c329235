package org.throughline.session.ui.room;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.session.AnonymityMode;
import org.throughline.session.CycleState;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionKind;
import org.throughline.session.SessionState;
import org.throughline.session.Stage;

/** Before people start: what they are here for, how they talk, and whose name stands on a note. */
class LobbyPart extends SectionCard implements RoomPart {

    private static final int RULES = 4;

    private final transient RoomDesk desk;
    private final Paragraph when = new Paragraph();
    private final Paragraph names = new Paragraph();
    private final RadioButtonGroup<AnonymityMode> mode = new RadioButtonGroup<>();
    private final SendButton open;

    LobbyPart(RoomDesk desk) {
        super("");
        this.desk = desk;
        when.addClassName("strong");
        UnorderedList rules = new UnorderedList();
        for (int rule = 1; rule <= RULES; rule++) {
            rules.add(new ListItem(getTranslation("room.rule." + rule)));
        }
        names.addClassName("muted");
        mode.setLabel(getTranslation("room.names.mode"));
        mode.setItems(AnonymityMode.values());
        mode.setItemLabelGenerator(choice -> getTranslation("room.names.mode." + choice));
        mode.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.act((use, ref) -> use.notes().changeAnonymity(ref, change.getValue()));
            }
        });
        open = new SendButton(
                getTranslation("room.open"),
                () -> desk.act((use, ref) -> use.rooms().open(ref)));
        add(when, new Paragraph(getTranslation("room.opening")), rules, names, mode, open);
    }

    @Override
    public void show(RoomScene scene) {
        setVisible(scene.isIn(Stage.WELCOME) || waitsForASession(scene));
        heading(getTranslation(scene.live().isPresent() ? "room.lobby.live" : "room.lobby.before"));
        when.setText(when(scene));
        names.setText(getTranslation("room.names." + scene.room().cycle().anonymityMode()));
        mode.setValue(scene.room().cycle().anonymityMode());
        mode.setVisible(scene.facilitates()
                && scene.session()
                        .filter(session -> session.kind() == SessionKind.LEARN)
                        .isPresent());
        open.setVisible(scene.facilitates() && scene.toOpen().isPresent());
        open.setText(getTranslation(
                scene.session().map(SessionFacts::kind).orElse(SessionKind.LEARN) == SessionKind.LEARN
                        ? "room.open"
                        : "room.open.improve"));
    }

    /** A session is to come, the first one or one that is held again; while things settle the soak has the word. */
    private static boolean waitsForASession(RoomScene scene) {
        boolean settling = scene.state() == CycleState.SOAK && !scene.soakIsOver();
        return !scene.state().isOver()
                && !settling
                && scene.session()
                        .map(session -> session.state() == SessionState.SCHEDULED)
                        .orElse(true);
    }

    private String when(RoomScene scene) {
        if (scene.live().isPresent()) {
            return "";
        }
        return scene.session()
                .filter(session -> session.invitedAt() != null)
                .map(SessionFacts::plan)
                .map(plan -> when(scene, plan.startsAt(), plan.place()))
                .orElseGet(() -> getTranslation("room.lobby.notPlanned"));
    }

    private String when(RoomScene scene, @Nullable Instant startsAt, @Nullable String place) {
        if (startsAt == null) {
            return getTranslation("room.lobby.notPlanned");
        }
        String moment = scene.words().dateTime(startsAt);
        return getTranslation(
                "room.lobby.when",
                place == null ? moment : getTranslation("room.lobby.place", moment, place),
                scene.room().people());
    }
}
