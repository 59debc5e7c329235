package org.throughline.action.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import org.throughline.audit.AuditRecord;
import org.throughline.base.ui.WhoActed;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.component.Timeline.Source;

/** What happened to the action, in order. */
class StoryCard extends SectionCard {

    private static final Set<String> BY_CLOCK = Set.of(
            "action.history.offerReminder",
            "action.history.offerLapsed",
            "action.history.overdue",
            "action.history.noOwner");

    StoryCard(ActionWords says) {
        super(says.text("story"));
        Timeline timeline = new Timeline(says.words());
        for (AuditRecord line : says.page().story()) {
            String who = WhoActed.in(says.person(line.actorId()), line.details(), says::person);
            timeline.entry(line.at(), source(line), who.isEmpty() ? "" : who + ":", says.story(line));
        }
        Anchor promises =
                new Anchor("promises?thing=" + says.page().summary().ref(), getTranslation("promise.ofThing"));
        promises.addClassNames("link", "no-print");
        add(timeline.filterable(), promises);
    }

    private static Source source(AuditRecord line) {
        if (line.actorId() != null) {
            return Source.PERSON;
        }
        return BY_CLOCK.contains(line.action()) ? Source.CLOCK : Source.PROCESS;
    }
}
