package org.throughline.help.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.throughline.base.ui.Helping;
import org.throughline.help.SupportPages;
import org.throughline.help.SupportRequests;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;

/** Answers the help button of every page. */
@SpringComponent
class HelpPanels implements Helping {

    private final SupportRequests requests;
    private final SupportPages pages;
    private final People people;
    private final Access access;
    private final Clock clock;

    HelpPanels(SupportRequests requests, SupportPages pages, People people, Access access, Clock clock) {
        this.requests = requests;
        this.pages = pages;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void open(UI ui) {
        new HelpPanel(
                        ui,
                        requests,
                        pages.helpers(),
                        people.person(access.actor().personId()).zone(),
                        clock)
                .open();
    }
}
