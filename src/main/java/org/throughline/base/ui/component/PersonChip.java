package org.throughline.base.ui.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** A person as initials and name. Somebody who did not sign is "Unsigned", never an invented name. */
public class PersonChip extends Span {

    private final Span words = new Span();

    /** A person by name. */
    public PersonChip(String name) {
        addClassName("person");
        Element mark = new Element("b");
        mark.setText(initials(name));
        mark.setAttribute("aria-hidden", "true");
        getElement().appendChild(mark);
        words.addClassName("word");
        words.setText(name);
        add(words);
    }

    /** A person and where they work or what they do. */
    public PersonChip(String name, String place) {
        this(name);
        Span second = new Span(place);
        second.addClassName("muted");
        add(second);
    }

    /** Somebody who chose not to be named. */
    public static PersonChip unsigned() {
        PersonChip chip = new PersonChip("");
        chip.words.setText(chip.getTranslation("base.person.unsigned"));
        chip.addClassName("unsigned");
        return chip;
    }

    /** First letters of the first and the last word. */
    static String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        String first = firstLetter(parts[0]);
        return parts.length == 1 ? first : first + firstLetter(parts[parts.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
