package org.throughline.base.ui;

import com.vaadin.flow.component.html.Nav;
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
        chosen.forEach(place -> add(new PlaceLink(place)));
        setVisible(!chosen.isEmpty());
    }
}
