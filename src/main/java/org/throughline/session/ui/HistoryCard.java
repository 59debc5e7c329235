package org.throughline.session.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import org.throughline.audit.AuditRecord;
import org.throughline.base.ui.WhoActed;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.component.Timeline.Source;

/** What happened to one cycle: people, the clock and the process in one list. */
class HistoryCard extends FoldCard {

    private static final Set<String> BY_THE_CLOCK = Set.of(
            "session.history.sponsorSilent",
            "session.history.supportOffered",
            "session.history.noCompact",
            "session.history.paused",
            "session.history.soakNudged",
            "session.history.notCheckedBack",
            "session.history.storyLate");
    private static final Set<String> BY_THE_PROCESS = Set.of(
            "session.history.invited",
            "session.history.timeLost",
            "session.history.soakStarted",
            "session.history.agreed",
            "session.history.actionStarted",
            "session.history.actionHelped",
            "session.history.actionEnded",
            "session.history.answer",
            "session.history.stopped");

    HistoryCard(SessionWords says) {
        super(says.text("session.record.history"));
        Timeline timeline = new Timeline(says.words());
        for (AuditRecord line : says.page().history()) {
            Source source = source(line);
            String who = source == Source.PERSON
                    ? WhoActed.in(says.page().name(line.actorId()), line.details(), says.page()::name) + ":"
                    : "";
            timeline.entry(line.at(), source, who, says.history(line));
        }
        Anchor promises =
                new Anchor("promises?thing=" + says.page().record().cycle().ref(), getTranslation("promise.ofThing"));
        promises.addClassNames("link", "no-print");
        add(timeline.filterable(), promises);
    }

    /** What follows from a person's gesture by itself is the process's doing, although it happened at the same moment. */
    private static Source source(AuditRecord line) {
        if (BY_THE_CLOCK.contains(line.action())) {
            return Source.CLOCK;
        }
        return line.actorId() == null || BY_THE_PROCESS.contains(line.action()) ? Source.PROCESS : Source.PERSON;
    }
}
