package org.throughline.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.session.CyclePage;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionState;

/** What happens next in a cycle, and the door to its room for those who may go in. */
class NextCard extends SectionCard {

    NextCard(SessionWords says, List<Button> gestures) {
        super("");
        heading(getTranslation("session.record.next"));
        addClassName("next");
        add(new Paragraph(says.next()));
        CyclePage page = says.page();
        Div row = new Div();
        row.addClassName("row");
        if (page.may().enter()) {
            page.ahead().filter(session -> hasRoom(session, page)).ifPresent(session -> row.add(door(session, page)));
        }
        gestures.forEach(row::add);
        if (row.getComponentCount() > 0) {
            add(row);
        }
    }

    /** The facilitator goes in to open it; the others once it is open. */
    private static boolean hasRoom(SessionFacts session, CyclePage page) {
        return session.state().isLive() || page.may().guide() && session.invitedAt() != null;
    }

    private Anchor door(SessionFacts session, CyclePage page) {
        boolean live = session.state() == SessionState.OPEN;
        Anchor door = new Anchor(
                SessionRoutes.room(page.cycle().ref()),
                getTranslation(live ? "session.record.enter" : "session.record.open"));
        door.addClassNames("button", "button-link");
        if (live || session.state() == SessionState.PAUSED) {
            door.addClassName("primary");
        }
        return door;
    }
}
