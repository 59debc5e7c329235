package org.throughline.trace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.UiWords;
import org.throughline.trace.Trace;
import org.throughline.trace.TraceKind;
import org.throughline.trace.TraceThing;

/** Where a thing comes from and what became of it, each a link to its page; what the reader may not see is a number. */
public class TracePanel extends SectionCard {

    /** The panel of one thing. */
    public TracePanel(Trace trace) {
        super("");
        heading(getTranslation("trace.title"));
        add(new H3(getTranslation("trace.before")));
        part(trace.before(), trace.hiddenBefore(), "trace.before.none");
        add(new H3(getTranslation("trace.after")));
        part(trace.after(), trace.hiddenAfter(), "trace.after.none");
    }

    private void part(List<TraceThing> things, int hidden, String nothing) {
        if (things.isEmpty() && hidden == 0) {
            Paragraph none = new Paragraph(getTranslation(nothing));
            none.addClassName("muted");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        things.forEach(thing -> list.add(line(thing)));
        if (hidden > 0) {
            ListItem number = new ListItem(getTranslation("trace.hidden", hidden));
            number.addClassNames("muted", "small");
            list.add(number);
        }
        add(list);
    }

    private ListItem line(TraceThing thing) {
        Div facts = new Div(facts(thing));
        facts.addClassNames("muted", "small");
        return new ListItem(link(thing), facts);
    }

    private Component link(TraceThing thing) {
        Anchor link = new Anchor(thing.path(), thing.title(UiWords.phrases()));
        link.addClassName("link");
        return link;
    }

    private Component[] facts(TraceThing thing) {
        String known = thing.known(UiWords.phrases());
        String state = thing.stateKey();
        return state == null || thing.kind() == TraceKind.EFFECT
                ? new Component[] {new Span(known)}
                : new Component[] {new Span(known + " · " + getTranslation(state))};
    }
}
