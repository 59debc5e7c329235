package org.throughline.session.ui.room;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.session.NoteView;

/** Notes that say the same thing, under one sentence that the group found. */
class PatternsPart extends SectionCard implements RoomPart {

    private static final int LONGEST = 300;

    private final transient RoomDesk desk;
    private final KeyedRows<UUID, Pattern> patterns;
    private transient RoomScene scene;

    private final class Pattern extends ListItem {

        private final Paragraph sentence = new Paragraph();
        private final UnorderedList said = new UnorderedList();
        private final NativeButton name;

        Pattern(UUID group) {
            addClassName("note");
            sentence.addClassName("strong");
            said.addClassName("small");
            name = new NativeButton(
                    getTranslation("room.pattern.name"),
                    click -> new AskDialog("room.pattern.name", getTranslation("room.pattern.text"))
                            .ask(
                                    "room.pattern.sentence",
                                    sentence(group),
                                    LONGEST,
                                    "room.save",
                                    text -> desk.act((use, ref) -> use.notes().name(ref, group, text))));
            name.addClassName("link");
            add(sentence, said, name);
        }

        void update(UUID group) {
            String found = sentence(group);
            sentence.setText(found.isEmpty() ? getTranslation("room.pattern.unnamed") : found);
            said.removeAll();
            notes(group).forEach(note -> said.add(new ListItem(note.words())));
            name.setVisible(!scene.state().isOver());
        }
    }

    PatternsPart(RoomDesk desk, RoomScene first) {
        super("");
        this.desk = desk;
        scene = first;
        heading(getTranslation("room.patterns"));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        patterns = new KeyedRows<>(list, group -> group, Pattern::new, Pattern::update);
        add(list);
    }

    @Override
    public void show(RoomScene now) {
        scene = now;
        List<UUID> groups = now.room().groups().keySet().stream()
                .filter(group -> !notes(group).isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
        setVisible(!groups.isEmpty());
        patterns.show(groups);
    }

    private String sentence(UUID group) {
        return scene.room().groups().getOrDefault(group, "");
    }

    private List<NoteView> notes(UUID group) {
        return scene.room().notes().stream()
                .filter(note -> group.equals(note.groupId()))
                .toList();
    }
}
