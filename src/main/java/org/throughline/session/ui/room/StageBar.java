package org.throughline.session.ui.room;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionKind;
import org.throughline.session.Stage;
import org.throughline.session.VoteState;

/** Where the group is within its session. Whoever guides it may lead it back to any stage; what came later is kept. */
class StageBar extends OrderedList implements RoomPart {

    private final transient RoomDesk desk;

    StageBar(RoomDesk desk) {
        this.desk = desk;
        addClassNames("stages", "chips");
        getElement().setAttribute("aria-label", getTranslation("room.stages"));
    }

    @Override
    public void show(RoomScene scene) {
        setVisible(scene.live().isPresent());
        removeAll();
        scene.live()
                .ifPresent(session -> Stream.of(Stage.values())
                        .filter(stage -> isOf(session.kind(), stage))
                        .forEach(stage -> add(step(stage, session, scene.facilitates()))));
    }

    private ListItem step(Stage stage, SessionFacts session, boolean facilitates) {
        String text = getTranslation("room.stage." + stage);
        ListItem item = new ListItem();
        if (stage == session.stage()) {
            item.getElement().setAttribute("aria-current", "step");
        }
        if (facilitates && stage != session.stage() && mayGoTo(stage, session)) {
            NativeButton button = new NativeButton(text, click -> desk.lead(session.stage(), stage));
            button.addClassName("chip");
            item.add(button);
        } else {
            Span word = new Span(text);
            word.addClassName("chip");
            item.add(word);
        }
        return item;
    }

    /** A wall that is read and dots that are counted have gestures of their own. */
    private static boolean mayGoTo(Stage stage, SessionFacts session) {
        return switch (stage) {
            case READ -> session.isRevealed();
            case VOTE -> session.voteState() == VoteState.OPEN;
            case CHOICE -> session.voteState() == VoteState.CLOSED;
            default -> true;
        };
    }

    private static boolean isOf(SessionKind kind, Stage stage) {
        return (stage.compareTo(Stage.RECALL) < 0) == (kind == SessionKind.LEARN);
    }
}
