package org.throughline.session.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.session.PerspectiveFunction;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionKind;
import org.throughline.session.Stage;
import org.throughline.session.Voices;

/** Beside the wall, for whoever guides the group: what to say next, who has not been heard, and the one next step. */
class GuidePart extends SectionCard implements RoomPart {

    private static final int SENTENCES = 3;

    private final transient RoomDesk desk;
    private final Paragraph say = new Paragraph();
    private final Div voices = new Div();
    private final Div next = new Div();
    private @Nullable Stage stage;
    private int sentence = 1;

    GuidePart(RoomDesk desk) {
        super("");
        this.desk = desk;
        heading(getTranslation("room.say"));
        say.addClassName("quote");
        NativeButton another = new NativeButton(getTranslation("room.say.another"), click -> {
            sentence = sentence % SENTENCES + 1;
            showSentence();
        });
        another.addClassName("link");
        next.addClassName("stack");
        add(say, another, voices, next);
    }

    @Override
    public void show(RoomScene scene) {
        SessionFacts session = scene.live().orElse(null);
        setVisible(scene.facilitates() && session != null);
        if (session == null || !scene.facilitates()) {
            return;
        }
        if (session.stage() != stage) {
            stage = session.stage();
            sentence = 1;
            showSentence();
            showNext(session);
        }
        showVoices(scene);
    }

    private void showSentence() {
        say.setText(getTranslation("room.say." + stage + "." + sentence));
    }

    private void showVoices(RoomScene scene) {
        voices.removeAll();
        if (scene.isLive(SessionKind.IMPROVE)) {
            voices.add(new Paragraph(getTranslation(
                    "room.voted", scene.room().voters(), scene.room().people() + 1)));
            voices.setVisible(scene.isIn(Stage.VOTE));
            return;
        }
        Voices heard = scene.room().voices();
        voices.setVisible(scene.session().filter(SessionFacts::isRevealed).isPresent());
        UnorderedList list = new UnorderedList();
        Stream.of(PerspectiveFunction.values())
                .filter(side -> heard.notes().containsKey(side))
                .forEach(side -> list.add(new ListItem(getTranslation(
                        "room.voices.side",
                        getTranslation("room.side." + side),
                        heard.notes().getOrDefault(side, 0)))));
        list.add(new ListItem(getTranslation("room.voices.others", heard.others())));
        voices.add(new H3(getTranslation("room.voices")), list);
        Stream.of(PerspectiveFunction.values())
                .filter(side -> heard.notes().getOrDefault(side, 1) == 0)
                .forEach(side -> voices.add(
                        new Paragraph(getTranslation("room.voices.notHeard", getTranslation("room.side." + side)))));
    }

    private void showNext(SessionFacts session) {
        next.removeAll();
        switch (session.stage()) {
            case WELCOME -> next.add(step("room.next.WELCOME", () -> desk.lead(Stage.WELCOME, Stage.WRITE)));
            case WRITE ->
                next.add(step(
                        "room.next.WRITE",
                        () -> desk.act((use, ref) -> use.rooms().openWall(ref))));
            case READ -> next.add(step("room.next.READ", () -> desk.lead(Stage.READ, Stage.WORK)));
            case WORK -> next.add(step("room.next.WORK", this::closeLearn));
            case RECALL -> next.add(step("room.next.RECALL", () -> desk.lead(Stage.RECALL, Stage.IDEAS)));
            case IDEAS ->
                next.add(step(
                        "room.next.IDEAS",
                        () -> desk.act((use, ref) -> use.votes().open(ref))));
            case VOTE ->
                next.add(step(
                        "room.next.VOTE",
                        () -> desk.act((use, ref) -> use.votes().close(ref))));
            case CHOICE -> next.add(step("room.next.CHOICE", this::closeImprove));
        }
        if (session.kind() == SessionKind.LEARN && session.stage() != Stage.WORK) {
            next.add(other("room.next.WORK", this::closeLearn));
        }
        Paragraph safe = new Paragraph(getTranslation("room.next.safe"));
        safe.addClassNames("small", "muted");
        next.add(safe);
    }

    private void closeLearn() {
        new AskDialog("room.close.LEARN", getTranslation("room.close.LEARN.text"))
                .open("room.next.WORK", () -> desk.close(SessionKind.LEARN));
    }

    private void closeImprove() {
        new AskDialog("room.close.IMPROVE", getTranslation("room.close.IMPROVE.text"))
                .open("room.next.CHOICE", () -> desk.close(SessionKind.IMPROVE));
    }

    private SendButton step(String textKey, Runnable gesture) {
        return new SendButton(getTranslation(textKey), gesture);
    }

    private Button other(String textKey, Runnable gesture) {
        Button button = new Button(getTranslation(textKey), click -> gesture.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
