package org.throughline.session.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Toast;
import org.throughline.session.CycleState;
import org.throughline.session.SoakExceptionView;
import org.throughline.session.SoakPeriod;

/** The time between Learn and Improve: until when it lasts, what to look out for, and the two things that cannot wait. */
class SoakPart extends SectionCard implements RoomPart {

    private static final int QUESTIONS = 4;
    private static final int LONGEST = 1_000;

    private final transient RoomDesk desk;
    private final Paragraph until = new Paragraph();
    private final Div exceptions = new Div();
    private final Button early;
    private final Button risk;

    SoakPart(RoomDesk desk) {
        super("");
        this.desk = desk;
        heading(getTranslation("room.soak"));
        until.addClassName("strong");
        UnorderedList questions = new UnorderedList();
        for (int question = 1; question <= QUESTIONS; question++) {
            questions.add(new ListItem(getTranslation("room.soak.question." + question)));
        }
        early = new Button(getTranslation("room.soak.early"), click -> askForExit());
        risk = new Button(getTranslation("room.soak.risk"), Icons.LATE.create(), click -> report());
        Div gestures = new Div(risk, early);
        gestures.addClassName("row");
        add(until, new Paragraph(getTranslation("room.soak.text")), questions, exceptions, gestures);
    }

    @Override
    public void show(RoomScene scene) {
        SoakPeriod soak = scene.room().cycle().soak();
        setVisible(scene.state() == CycleState.SOAK && soak != null);
        if (soak == null) {
            return;
        }
        boolean over = scene.soakIsOver();
        until.setText(
                over
                        ? getTranslation("room.soak.over")
                        : getTranslation(
                                "room.soak.until", scene.words().dateTime(soak.endsAt()), soak.hours(), soak.nights()));
        early.setVisible(scene.facilitates() && !over);
        risk.setVisible(!over);
        exceptions.removeAll();
        for (SoakExceptionView exception : scene.room().exceptions()) {
            exceptions.add(new Paragraph(getTranslation(
                    "room.soak.exception",
                    exception.reason(),
                    exception.whoAgreed(),
                    scene.name(exception.saidBy()),
                    scene.words().dateTime(exception.saidAt()))));
        }
    }

    private void askForExit() {
        new AskDialog("room.soak.early", getTranslation("room.soak.early.text"))
                .open(
                        "room.soak.early.send",
                        () -> desk.act((use, ref) -> use.soaks().requestExit(ref)));
    }

    private void report() {
        new AskDialog("room.soak.risk", getTranslation("room.soak.risk.text"))
                .ask("room.soak.risk.words", "", LONGEST, "room.soak.risk.send", words -> {
                    desk.act((use, ref) -> use.soaks().reportRisk(ref, words));
                    Toast.show(getTranslation("room.soak.risk.done"));
                });
    }
}
