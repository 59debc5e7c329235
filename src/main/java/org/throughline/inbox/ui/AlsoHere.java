package org.throughline.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.base.event.Presence;
import org.throughline.base.ui.component.LiveRefresh;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/**
 * "Sam is also looking at this": who else has the page of a task open just now.
 *
 * <p>Only whoever may do the task opens its page, so nobody is shown to anybody who may not see it. Nothing of it is kept.
 */
class AlsoHere extends Div {

    private final transient Presence presence;
    private final transient People people;
    private final UUID me;
    private final String place;
    private final Paragraph line = new Paragraph();

    AlsoHere(String taskId, UUID me, Presence presence, People people) {
        this.presence = presence;
        this.people = people;
        this.me = me;
        this.place = "task:" + taskId;
        line.addClassNames("small", "muted");
        line.getElement().setAttribute("role", "status");
        LiveRefresh[] live = new LiveRefresh[1];
        live[0] = new LiveRefresh(knock -> presence.enter(place, me, live[0].alive(), knock), this::show);
        add(line, live[0]);
        show();
    }

    private void show() {
        Set<UUID> others = new HashSet<>(presence.at(place));
        others.remove(me);
        List<String> names = others.isEmpty()
                ? List.of()
                : people.byIds(others).values().stream()
                        .map(PersonSummary::displayName)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        line.setVisible(!names.isEmpty());
        line.setText(names.isEmpty() ? "" : getTranslation("inbox.alsoHere", String.join(", ", names), names.size()));
    }
}
