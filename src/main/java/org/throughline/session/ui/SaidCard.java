package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.session.NoteKind;
import org.throughline.session.NoteView;

/** What was said, word for word: what went well first, notes that say the same thing together, and what became of each. */
class SaidCard extends FoldCard {

    private final transient SessionWords says;

    SaidCard(SessionWords says) {
        super(
                says.text("session.record.said"),
                says.text(
                        "session.record.said.count",
                        says.page().record().notes().size()));
        this.says = says;
        Map<NoteKind, List<NoteView>> byKind = says.page().record().notes().stream()
                .collect(Collectors.groupingBy(
                        NoteView::kind, () -> new EnumMap<>(NoteKind.class), Collectors.toList()));
        byKind.forEach((kind, notes) -> add(new H3(says.word("note", kind)), grouped(notes)));
    }

    private Div grouped(List<NoteView> notes) {
        Map<String, List<NoteView>> groups =
                notes.stream().collect(Collectors.groupingBy(this::sentence, LinkedHashMap::new, Collectors.toList()));
        Div all = new Div();
        groups.forEach((sentence, together) -> {
            if (!sentence.isEmpty()) {
                all.add(new H4(sentence));
            }
            UnorderedList list = new UnorderedList();
            list.addClassNames("plain-list", "session-notes");
            together.forEach(note -> list.add(line(note)));
            all.add(list);
        });
        return all;
    }

    private String sentence(NoteView note) {
        return Optional.ofNullable(note.groupId())
                .map(says.page().record().groups()::get)
                .orElse("");
    }

    private ListItem line(NoteView note) {
        Paragraph words = new Paragraph(note.words());
        words.addClassName("quote");
        ListItem line = new ListItem(words);
        Div by = new Div(writer(note));
        by.addClassNames("row", "small");
        if (note.own()) {
            by.add(new Span(getTranslation("session.record.said.own")));
        }
        line.add(by);
        if (note.outcome() != null) {
            Paragraph outcome = new Paragraph(
                    says.word("outcome", note.outcome()) + (note.answer() == null ? "" : ": " + note.answer()));
            outcome.addClassName("small");
            line.add(outcome);
        }
        return line;
    }

    private Component writer(NoteView note) {
        if (note.authorId() != null) {
            return new PersonChip(says.page().name(note.authorId()));
        }
        return note.perspective() == null
                ? PersonChip.unsigned()
                : new PersonChip(says.word("perspective", note.perspective()));
    }
}
