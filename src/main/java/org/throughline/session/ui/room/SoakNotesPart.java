package org.throughline.session.ui.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.WordsField;
import org.throughline.session.CycleState;
import org.throughline.session.SessionKind;
import org.throughline.session.SoakNoteReach;
import org.throughline.session.SoakNoteView;
import org.throughline.session.Stage;

/** What came back to people: the first question of Improve, and something to write down before it. */
class SoakNotesPart extends SectionCard implements RoomPart {

    private static final int LONGEST = 2_000;

    private final transient RoomDesk desk;
    private final TextArea words;
    private final RadioButtonGroup<SoakNoteReach> reach = new RadioButtonGroup<>();
    private final Group mine = new Group(SoakNoteReach.PRIVATE);
    private final Group shared = new Group(SoakNoteReach.SHARED);
    private transient RoomScene scene;

    private final class Row extends ListItem {

        private final Paragraph text = new Paragraph();
        private final Span whose = new Span();

        Row(SoakNoteView note) {
            addClassName("note");
            whose.addClassName("meta");
            add(text, whose);
            if (note.reach() == SoakNoteReach.PRIVATE) {
                NativeButton share = new NativeButton(
                        getTranslation("room.recall.share"),
                        click -> desk.act((use, ref) -> use.soakNotes().share(ref, note.id())));
                NativeButton remove = new NativeButton(
                        getTranslation("room.recall.remove"),
                        click -> desk.act((use, ref) -> use.soakNotes().remove(ref, note.id())));
                share.addClassName("link");
                remove.addClassName("link");
                Span tools = new Span(share, remove);
                tools.addClassName("row");
                add(tools);
            }
        }

        void update(SoakNoteView note) {
            text.setText(note.words());
            String name = scene.name(note.authorId());
            whose.setText(
                    note.reach() == SoakNoteReach.PRIVATE
                            ? getTranslation("room.recall.onlyMe")
                            : name.isEmpty() ? getTranslation("base.person.unsigned") : name);
        }
    }

    private final class Group extends Div {

        private final SoakNoteReach reach;
        private final KeyedRows<SoakNoteView, Row> rows;

        Group(SoakNoteReach reach) {
            this.reach = reach;
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            rows = new KeyedRows<>(list, SoakNoteView::id, Row::new, Row::update);
            add(new H3(SoakNotesPart.this.getTranslation("room.recall." + reach)), list);
        }

        void show(List<SoakNoteView> notes) {
            List<SoakNoteView> here =
                    notes.stream().filter(note -> note.reach() == reach).toList();
            setVisible(!here.isEmpty());
            rows.show(here);
        }
    }

    SoakNotesPart(RoomDesk desk, RoomScene first) {
        super("");
        this.desk = desk;
        scene = first;
        heading(getTranslation("room.recall"));
        words = new WordsField(getTranslation("room.recall.words"), "", LONGEST);
        reach.setLabel(getTranslation("room.recall.reach"));
        reach.setItems(SoakNoteReach.values());
        reach.setItemLabelGenerator(one -> getTranslation("room.recall.reach." + one));
        reach.setValue(SoakNoteReach.PRIVATE);
        Div lists = new Div(mine, shared);
        lists.addClassName("cols-2");
        add(words, reach, new SendButton(getTranslation("room.recall.send"), this::send).plain(), lists);
    }

    @Override
    public void show(RoomScene now) {
        scene = now;
        setVisible(now.state() == CycleState.SOAK
                || now.isLive(SessionKind.IMPROVE) && !now.isIn(Stage.VOTE) && !now.isIn(Stage.CHOICE));
        mine.show(now.room().soakNotes());
        shared.show(now.room().soakNotes());
    }

    private void send() {
        if (!WordsField.isFilled(words, getTranslation("session.rule.noteEmpty"))) {
            words.focus();
            return;
        }
        desk.act((use, ref) -> use.soakNotes().write(ref, reach.getValue(), words.getValue()));
        WordsField.empty(words);
        words.setInvalid(false);
        Announcer.say(getTranslation("room.recall.done"));
    }
}
