package org.throughline.session.ui.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import org.throughline.session.NoteKind;
import org.throughline.session.NoteView;

/** What people said, in three columns; what others wrote shows as a number only until the wall opens. */
class NoteWall extends Div implements RoomPart {

    private static final class Column extends Div {

        private final KeyedRows<NoteView, NoteCard> cards;
        private final Div veil = new Div();
        private final Paragraph empty = new Paragraph();
        private transient RoomScene scene;

        Column(NoteKind kind, RoomDesk desk, RoomScene first) {
            scene = first;
            addClassName("wall-column");
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            cards = new KeyedRows<>(
                    list,
                    NoteView::id,
                    note -> new NoteCard(desk, note, scene),
                    (card, note) -> card.update(note, scene));
            veil.addClassNames("note", "veil");
            empty.addClassNames("small", "muted");
            empty.setText(getTranslation("room.wall.empty"));
            Paragraph about = new Paragraph(getTranslation("room.wall." + kind + ".about"));
            about.addClassNames("small", "muted");
            add(new H3(getTranslation("room.wall." + kind)), about, list, veil, empty);
        }

        void show(NoteKind kind, RoomScene now) {
            scene = now;
            var notes = now.room().notes().stream()
                    .filter(note -> note.kind() == kind)
                    .toList();
            cards.show(notes);
            int hidden = now.room().veiled().getOrDefault(kind, 0);
            veil.setVisible(hidden > 0);
            veil.setText(getTranslation("room.wall.veiled", hidden));
            empty.setVisible(hidden == 0 && notes.isEmpty());
        }
    }

    private final transient RoomDesk desk;
    private final Div columns = new Div();
    private final H2 heading = new H2();
    private final Map<NoteKind, Column> byKind = new EnumMap<>(NoteKind.class);

    NoteWall(RoomDesk desk) {
        this.desk = desk;
        heading.setText(getTranslation("room.wall"));
        columns.addClassNames("cols-3", "wall");
        add(heading, columns);
    }

    @Override
    public void show(RoomScene scene) {
        boolean something =
                !scene.room().notes().isEmpty() || !scene.room().veiled().isEmpty();
        setVisible(something || scene.isLive(org.throughline.session.SessionKind.LEARN));
        for (NoteKind kind : NoteKind.values()) {
            byKind.computeIfAbsent(kind, absent -> {
                        Column column = new Column(absent, desk, scene);
                        columns.add(column);
                        return column;
                    })
                    .show(kind, scene);
        }
    }
}
