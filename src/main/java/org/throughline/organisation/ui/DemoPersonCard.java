package org.throughline.organisation.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.organisation.DemoPeople.DemoPerson;

/** One of the people of the demo world; pressing the card signs in as that person. */
class DemoPersonCard extends HtmlForm {

    /** Everybody's password in the demo world; it opens nothing elsewhere. */
    private static final String DEMO_PASSWORD = "throughline";

    DemoPersonCard(DemoPerson person) {
        super(
                SignInView.ROUTE,
                new HiddenField("username", person.userName()),
                new HiddenField("password", DEMO_PASSWORD),
                card(person));
    }

    private static NativeButton card(DemoPerson person) {
        NativeButton card = new NativeButton();
        card.addClassName("demo-person");
        card.getElement().setAttribute("type", "submit");
        card.add(new PersonChip(person.displayName(), person.whatTheyDo()), new Span(Icons.RIGHT.create()));
        return card;
    }
}
