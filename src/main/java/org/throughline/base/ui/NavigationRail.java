package org.throughline.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The four groups of places, those that this person may use. */
class NavigationRail extends Div {

    NavigationRail(ObjectProvider<NavigationEntry> places) {
        addClassName("rail");
        List<NavigationEntry> visible =
                places.stream().filter(NavigationEntry::visible).toList();
        for (NavigationGroup group : NavigationGroup.values()) {
            List<NavigationEntry> entries = visible.stream()
                    .filter(entry -> entry.group() == group)
                    .sorted(Comparator.comparingInt(NavigationEntry::order))
                    .toList();
            if (!entries.isEmpty()) {
                add(navigation(group, entries));
            }
        }
    }

    private SideNav navigation(NavigationGroup group, List<NavigationEntry> entries) {
        SideNav navigation = new SideNav(getTranslation(group.textKey()));
        for (NavigationEntry entry : entries) {
            SideNavItem item = new SideNavItem(
                    getTranslation(entry.textKey()), entry.view(), entry.icon().create());
            item.setMatchNested(true);
            navigation.addItem(item);
        }
        return navigation;
    }
}
