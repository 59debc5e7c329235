package org.throughline.base.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Four places in reach of the thumb; everything else is in the drawer. Shown on phones only. */
class PhoneBar extends Nav {

    private static final int PLACES = 4;

    PhoneBar(ObjectProvider<NavigationEntry> places) {
        addClassName("bottom-bar");
        setAriaLabel(getTranslation("base.navigation.phone"));
        List<NavigationEntry> chosen = places.stream()
                .filter(place -> place.phonePlace() > 0)
                .filter(NavigationEntry::visible)
                .sorted(Comparator.comparingInt(NavigationEntry::phonePlace))
                .limit(PLACES)
                .toList();
        chosen.forEach(place -> add(link(place)));
        setVisible(!chosen.isEmpty());
    }

    private RouterLink link(NavigationEntry place) {
        RouterLink link = new RouterLink();
        link.setRoute(place.view());
        link.add(place.icon().create(), new Span(getTranslation(place.textKey())));
        link.setHighlightCondition(HighlightConditions.locationPrefix());
        link.setHighlightAction((target, here) -> {
            if (here) {
                target.getElement().setAttribute("aria-current", "page");
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }
}
