package org.throughline.session.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Icons;
import org.throughline.session.NoteState;
import org.throughline.session.NoteView;

/** One note on the wall, word for word. */
class NoteCard extends ListItem {

    private static final int LONGEST = 2_000;
    private static final int REASON = 500;

    private final transient RoomDesk desk;
    private final Paragraph words = new Paragraph();
    private final Span whose = new Span();
    private final Span pattern = new Span();
    private final Button change = small("room.note.change", Icons.EDIT, this::change);
    private final Button takeBack = small("room.note.takeBack", Icons.CLOSE, this::takeBack);
    private final Button putWith = small("room.note.putWith", Icons.LINK, this::putWith);
    private final Button alone = small("room.note.alone", Icons.UNDO, this::putAlone);
    private final Button hide = small("room.note.hide", Icons.HIDE, this::hide);
    private final Button show = small("room.note.show", Icons.SHOW, this::showAgain);
    private transient NoteView note;
    private transient RoomScene scene;

    NoteCard(RoomDesk desk, NoteView note, RoomScene scene) {
        this.desk = desk;
        this.note = note;
        this.scene = scene;
        addClassName("note");
        pattern.addClassName("pattern");
        Span meta = new Span(whose, pattern);
        meta.addClassName("meta");
        Span tools = new Span(change, takeBack, putWith, alone, hide, show);
        tools.addClassName("tools");
        add(words, meta, tools);
    }

    void update(NoteView now, RoomScene where) {
        note = now;
        scene = where;
        boolean open = !where.state().isOver();
        words.setText(now.words());
        whose.setText(whose());
        UUID group = now.groupId();
        pattern.setVisible(group != null);
        if (group != null) {
            String sentence = where.room().groups().getOrDefault(group, "");
            pattern.setText(
                    sentence.isEmpty()
                            ? getTranslation("room.pattern.in")
                            : getTranslation("room.pattern.of", sentence));
        }
        boolean mineAndUnread =
                now.own() && now.state() == NoteState.RECORDED && where.live().isPresent();
        change.setVisible(mineAndUnread);
        takeBack.setVisible(mineAndUnread);
        boolean arrange = open && now.state() == NoteState.REVEALED;
        putWith.setVisible(arrange && !others().isEmpty());
        alone.setVisible(arrange && now.groupId() != null);
        hide.setVisible(arrange && where.facilitates());
        show.setVisible(open && now.state() == NoteState.HIDDEN && where.facilitates());
        setClassName("hidden-note", now.state() == NoteState.HIDDEN);
    }

    private String whose() {
        if (note.state() == NoteState.HIDDEN) {
            return getTranslation("room.note.hidden", Objects.requireNonNullElse(note.hiddenReason(), ""));
        }
        String writer = switch (note.attribution()) {
            case SIGNED -> scene.name(note.authorId());
            case ROLE ->
                note.perspective() == null
                        ? getTranslation("base.person.unsigned")
                        : getTranslation("room.side." + note.perspective());
            case ANONYMOUS -> getTranslation("base.person.unsigned");
        };
        if (!note.own()) {
            return writer;
        }
        return getTranslation(note.state() == NoteState.RECORDED ? "room.note.mineVeiled" : "room.note.mine", writer);
    }

    private List<NoteView> others() {
        return scene.room().notes().stream()
                .filter(other ->
                        other.state() == NoteState.REVEALED && !other.id().equals(note.id()))
                .filter(other -> other.groupId() == null || !other.groupId().equals(note.groupId()))
                .toList();
    }

    private void change() {
        new AskDialog("room.note.change", "")
                .ask(
                        "room.note.words",
                        note.words(),
                        LONGEST,
                        "room.save",
                        text -> desk.act((use, ref) -> use.notes().change(ref, note.id(), text, desk.written())));
    }

    private void takeBack() {
        new AskDialog("room.note.takeBack.title", getTranslation("room.note.takeBack.text"))
                .open(
                        "room.note.takeBack",
                        () -> desk.act((use, ref) -> use.notes().takeBack(ref, note.id(), desk.written())));
    }

    private void putWith() {
        RadioButtonGroup<NoteView> other = new RadioButtonGroup<>(getTranslation("room.note.putWith.which"));
        other.setItems(others());
        other.setItemLabelGenerator(NoteView::words);
        other.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        new AskDialog("room.note.putWith.title", note.words()).with(other).open("room.note.putWith.send", () -> {
            NoteView chosen = other.getValue();
            if (chosen != null) {
                desk.act((use, ref) -> use.notes().putWith(ref, note.id(), chosen.id()));
            }
        });
    }

    private void putAlone() {
        desk.act((use, ref) -> use.notes().putAlone(ref, note.id()));
    }

    private void hide() {
        new AskDialog("room.note.hide.title", getTranslation("room.note.hide.text"))
                .ask(
                        "room.note.hide.reason",
                        "",
                        REASON,
                        "room.note.hide",
                        reason -> desk.act((use, ref) -> use.notes().hide(ref, note.id(), reason)));
    }

    private void showAgain() {
        desk.act((use, ref) -> use.notes().show(ref, note.id()));
    }

    private Button small(String textKey, Icons icon, Runnable gesture) {
        Component drawing = icon.create();
        Button button = new Button(getTranslation(textKey), drawing, click -> gesture.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
