package org.throughline.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.ui.component.UiWords;

/** Makes the row of links from the pages that features put beside each other. */
@Component
public class PlaceTabs {

    private final ObjectProvider<PlaceTab> tabs;

    PlaceTabs(ObjectProvider<PlaceTab> tabs) {
        this.tabs = tabs;
    }

    /**
     * The links of a place for the signed-in person.
     *
     * @param place what they stand under
     * @param current address of the one that is open; empty when it is none of them
     */
    public Nav of(String place, String current) {
        Nav row = new Nav();
        row.addClassName("row");
        row.setAriaLabel(UiWords.phrases().text(place));
        tabs.stream()
                .filter(tab -> tab.place().equals(place))
                .filter(tab -> tab.visible().getAsBoolean())
                .sorted(Comparator.comparingInt(PlaceTab::order))
                .forEach(tab -> row.add(link(tab, current)));
        return row;
    }

    private static Anchor link(PlaceTab tab, String current) {
        Anchor link = new Anchor(tab.path(), UiWords.phrases().text(tab.textKey()));
        link.addClassNames("button", "button-link");
        if (tab.path().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
