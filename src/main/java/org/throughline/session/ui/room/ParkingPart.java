package org.throughline.session.ui.room;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.WordsField;
import org.throughline.session.CycleState;
import org.throughline.session.SessionKind;

/** Where ideas wait, sealed and unsigned, while people listen. */
class ParkingPart extends SectionCard implements RoomPart {

    private static final int LONGEST = 300;

    private final transient RoomDesk desk;
    private final TextField idea = new TextField();
    private final Paragraph parked = new Paragraph();

    ParkingPart(RoomDesk desk) {
        super("");
        this.desk = desk;
        heading(getTranslation("room.park"));
        idea.setLabel(getTranslation("room.park.words"));
        idea.setMaxLength(LONGEST);
        idea.setWidthFull();
        parked.addClassNames("small", "muted");
        add(
                new Paragraph(getTranslation("room.park.text")),
                idea,
                new SendButton(getTranslation("room.park.send"), this::park).plain(),
                parked);
    }

    @Override
    public void show(RoomScene scene) {
        setVisible(scene.isLive(SessionKind.LEARN) || scene.state() == CycleState.SOAK);
        parked.setText(getTranslation("room.park.count", scene.room().parked()));
    }

    private void park() {
        if (!WordsField.isFilled(idea, getTranslation("session.rule.ideaEmpty"))) {
            idea.focus();
            return;
        }
        desk.act((use, ref) -> use.ideas().park(ref, idea.getValue()));
        WordsField.empty(idea);
        idea.setInvalid(false);
        Announcer.say(getTranslation("room.park.done"));
    }
}
