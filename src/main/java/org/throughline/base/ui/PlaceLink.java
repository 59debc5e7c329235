package org.throughline.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** A link to a place, marked while the person is there or below it. */
class PlaceLink extends RouterLink {

    PlaceLink(NavigationEntry place) {
        setRoute(place.view());
        add(place.icon().create(), new Span(getTranslation(place.textKey())));
        setHighlightCondition(HighlightConditions.locationPrefix());
        setHighlightAction((link, here) -> {
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
