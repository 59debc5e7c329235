package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One subject of the record that can be folded: open on a desk, closed on a phone, where the headings are the table of contents. */
@Tag("details")
class FoldCard extends Component implements HasComponents, HasStyle {

    FoldCard(String heading) {
        this(heading, "");
    }

    /** With a few words beside the heading, such as how many there are. */
    FoldCard(String heading, String summary) {
        addClassNames("card", "fold");
        getElement().setAttribute("open", true);
        Element head = new Element("summary");
        head.appendChild(new H2(heading).getElement());
        if (!summary.isEmpty()) {
            Span words = new Span(summary);
            words.addClassNames("small", "muted");
            head.appendChild(words.getElement());
        }
        getElement().appendChild(head);
    }

    /** Closes the cards inside on a screen as narrow as a phone's; nobody has to wait for the server to fold. */
    static void foldOnPhones(Component page) {
        page.getElement()
                .executeJs("if (matchMedia('(max-width: 640px)').matches) {"
                        + " this.querySelectorAll('details.fold').forEach(card => card.open = false) }");
    }
}
