package org.throughline.studio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The places of the studio, as links: each has an address of its own. */
class StudioTabs extends Nav {

    StudioTabs(String current) {
        addClassName("row");
        setAriaLabel(getTranslation("studio.title"));
        link(StudioRoutes.PROCESSES, "studio.tab.models", current);
        link(StudioRoutes.RELEASES, "studio.tab.releases", current);
    }

    private void link(String path, String textKey, String current) {
        Anchor link = new Anchor(path, getTranslation(textKey));
        link.addClassName("button");
        if (path.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
