package org.throughline.base.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.Keys;

/** The mark and the four groups of places, those that this person may use: one landmark with a named list per group. */
class NavigationRail extends Nav {

    /** The letters that lead to a place after G. */
    private static final Map<Icons, String> LETTERS = Map.of(
            Icons.WORK, "w",
            Icons.SESSION, "s",
            Icons.ACTION, "a",
            Icons.BARRIER, "b",
            Icons.INSIGHT, "i",
            Icons.KNOWLEDGE, "k",
            Icons.MEASURE, "m");

    NavigationRail(ObjectProvider<NavigationEntry> places) {
        addClassName("rail");
        setAriaLabel(getTranslation("base.navigation.label"));
        add(new Wordmark());
        List<NavigationEntry> visible =
                places.stream().filter(NavigationEntry::visible).toList();
        for (NavigationGroup group : NavigationGroup.values()) {
            List<NavigationEntry> entries = visible.stream()
                    .filter(entry -> entry.group() == group)
                    .sorted(Comparator.comparingInt(NavigationEntry::order))
                    .toList();
            if (!entries.isEmpty()) {
                addGroup(group, entries);
            }
        }
    }

    private void addGroup(NavigationGroup group, List<NavigationEntry> entries) {
        Paragraph name = new Paragraph(getTranslation(group.textKey()));
        String id = "places-" + group.name().toLowerCase(Locale.ROOT);
        name.setId(id);
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-labelledby", id);
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        add(name, list);
    }

    private PlaceLink link(NavigationEntry entry) {
        PlaceLink link = new PlaceLink(entry);
        String letter = LETTERS.get(entry.icon());
        return letter == null ? link : Keys.bind(link, "g " + letter, getTranslation(entry.textKey()));
    }
}
