package org.throughline.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.throughline.action.ActionRow;
import org.throughline.action.ActionState;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.PersonChip;

/** An action on the board. It is moved by doing what its next step needs, so the menu leads there. */
class ActionCard extends ListItem {

    ActionCard(ActionRow action, ZoneId zone, Clock clock, Consumer<ActionRow> move) {
        addClassNames("card", "action-card");
        H3 heading = new H3(new Anchor(ActionRoutes.page(action.ref()), action.title()));
        Div marks = new Div(
                action.state() == ActionState.BLOCKED
                        ? ActionBadges.state(action.state())
                        : ActionBadges.due(action.state(), action.stage(), action.dueOn(), zone, clock));
        marks.addClassName("row");
        Div facts = new Div(ActionBadges.strength(action.strength()), new PersonChip(action.ownerName()));
        facts.addClassName("row");
        if (action.shown() > 0) {
            Span shown = new Span(
                    Icons.FILE.create(getTranslation("action.register.shown", action.shown())),
                    new Span(String.valueOf(action.shown())));
            facts.add(shown);
        }
        add(heading, marks, facts);
        if (!action.state().isFinal()) {
            Button button = new Button(getTranslation("action.board.move"), click -> move.accept(action));
            button.setAriaLabel(getTranslation("action.board.moveThis", action.title()));
            button.addClassNames("small", "no-print");
            add(button);
        }
    }
}
