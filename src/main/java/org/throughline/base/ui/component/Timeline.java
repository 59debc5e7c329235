package org.throughline.base.ui.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;

/** The story of a thing in one list: what people did, what the clock did, what the process did. */
public class Timeline extends Composite<Div> {

    /** Who moved the story on. */
    public enum Source {
        PERSON("base.timeline.person", Icons.PERSON),
        CLOCK("base.timeline.clock", Icons.CLOCK),
        PROCESS("base.timeline.process", Icons.PROCESS);

        private final String textKey;
        private final Icons icon;

        Source(String textKey, Icons icon) {
            this.textKey = textKey;
            this.icon = icon;
        }
    }

    private final Words words;
    private final OrderedList list = new OrderedList();
    private final List<Entry> entries = new ArrayList<>();
    private final List<NativeButton> filters = new ArrayList<>();

    public Timeline(Words words) {
        this.words = words;
        list.addClassName("timeline");
        getContent().add(list);
    }

    /**
     * Adds an event at the end.
     *
     * @param who a person, or what the clock or process is called; may be empty
     * @param what a sentence or its rest after the name
     */
    public Entry entry(Instant when, Source source, String who, String what) {
        Entry entry = new Entry(source, words.dateTime(when), when, who, what);
        entries.add(entry);
        list.add(entry);
        return entry;
    }

    /** Lets the reader choose whose events to see. */
    public Timeline filterable() {
        Div bar = new Div();
        bar.addClassNames("chips", "no-print");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", getTranslation("base.timeline.filter"));
        bar.add(chip(getTranslation("base.timeline.all"), null));
        for (Source source : Source.values()) {
            bar.add(chip(getTranslation(source.textKey), source));
        }
        getContent().addComponentAsFirst(bar);
        return this;
    }

    private NativeButton chip(String text, @Nullable Source source) {
        NativeButton chip = new NativeButton(text);
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(source == null));
        chip.addClickListener(click -> {
            entries.forEach(entry -> entry.setVisible(source == null || entry.source == source));
            filters.forEach(other -> other.getElement().setAttribute("aria-pressed", String.valueOf(other == chip)));
        });
        filters.add(chip);
        return chip;
    }

    /** One event of a {@link Timeline}. */
    public static class Entry extends ListItem {

        private final Source source;
        private final Div body = new Div();

        Entry(Source source, String time, Instant when, String who, String what) {
            this.source = source;
            addClassName("by-" + source.name().toLowerCase(Locale.ROOT));
            Span mark = new Span(source.icon.create(getTranslation(source.textKey)));
            mark.addClassName("mark");
            Span line = new Span();
            line.addClassName("what");
            if (!who.isEmpty()) {
                line.getElement().appendChild(new Element("b").setText(who), Element.createText(" "));
            }
            line.getElement().appendChild(Element.createText(what));
            Element moment = new Element("time").setText(time).setAttribute("datetime", when.toString());
            body.add(line);
            body.getElement().appendChild(moment);
            add(mark, body);
        }

        /** Adds what somebody wrote. */
        public Entry quote(String text) {
            Paragraph quote = new Paragraph(text);
            quote.addClassName("quote");
            body.add(quote);
            return this;
        }

        /** Adds a link to what came of it. */
        public Entry link(String text, String href) {
            Anchor link = new Anchor(href, text);
            link.addClassName("link");
            body.add(link);
            return this;
        }
    }
}
