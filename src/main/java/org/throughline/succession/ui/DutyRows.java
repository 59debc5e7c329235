package org.throughline.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.throughline.base.ui.component.Badge;
import org.throughline.organisation.Duty;
import org.throughline.succession.DutyLine;
import org.throughline.succession.DutyState;
import org.throughline.succession.SuccessionPage;

/** Duties as lists of rows, one below the other on every width. */
final class DutyRows {

    private DutyRows() {}

    /** What somebody answers for. */
    static Component of(List<Duty> duties) {
        UnorderedList list = list();
        duties.forEach(duty -> {
            ListItem item = row(duty.title(), what(duty.source(), duty.kind()) + ref(duty.ref()));
            item.add(new Badge(Badge.Kind.PLAIN, say("succession.asking." + duty.asking())));
            list.add(item);
        });
        return list;
    }

    /** Where duties of a succession stand. */
    static Component of(List<DutyLine> lines, SuccessionPage page) {
        UnorderedList list = list();
        lines.forEach(line -> {
            ListItem item = row(line.title(), what(line.source(), line.kind()) + ref(line.ref()) + more(line, page));
            DutyState state = line.state();
            item.add(
                    state == null
                            ? new Badge(Badge.Kind.WAITING, say("succession.state.open"))
                            : new Badge(kind(state), say("succession.dutyState." + state)));
            list.add(item);
        });
        return list;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        return list;
    }

    private static ListItem row(String title, String facts) {
        Span name = new Span(title);
        name.addClassName("strong");
        Div below = new Div(facts);
        below.addClassNames("muted", "small");
        Div body = new Div(name, below);
        body.addClassName("grow");
        ListItem item = new ListItem(body);
        item.addClassName("row");
        return item;
    }

    private static String more(DutyLine line, SuccessionPage page) {
        StringBuilder facts = new StringBuilder();
        add(facts, "succession.line.to", page.name(line.newHolderId()));
        add(facts, "succession.line.suggested", page.name(line.suggestedId()));
        add(facts, "succession.line.note", line.note() == null ? "" : line.note());
        add(facts, "succession.line.reason", line.reason());
        return facts.toString();
    }

    private static void add(StringBuilder facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.append(" · ").append(say(key, value));
        }
    }

    private static Badge.Kind kind(DutyState state) {
        return switch (state) {
            case ASKED -> Badge.Kind.WAITING;
            case COUNTERED, UNANSWERED -> Badge.Kind.BLOCKED;
            case HANDED_OVER, ENDED, KEPT -> Badge.Kind.DONE;
        };
    }

    private static String what(String source, String kind) {
        return say("succession.duty." + source + "." + kind);
    }

    private static String ref(String ref) {
        return ref.isEmpty() ? "" : " · " + ref;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
