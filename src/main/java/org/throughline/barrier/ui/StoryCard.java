package org.throughline.barrier.ui;

import java.util.Set;
import org.throughline.audit.AuditRecord;
import org.throughline.barrier.BarrierPage;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.WhoActed;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.component.Timeline.Source;
import org.throughline.base.ui.component.UiWords;

/** The story of one barrier: people, the clock and the process in one list. */
class StoryCard extends SectionCard {

    private static final Set<String> BY_PEOPLE = Set.of(
            "barrier.history.raised",
            "barrier.history.objected",
            "barrier.history.agreed",
            "barrier.history.confirmedGone",
            "barrier.history.stillThere",
            "barrier.history.chairDecided",
            "barrier.history.riskChanged",
            "barrier.history.withdrawn");
    private static final Set<String> BY_THE_CLOCK =
            Set.of("barrier.history.expired", "barrier.history.confirmationMissing", "barrier.history.boardLate");

    StoryCard(BarrierPage page, Words words) {
        super("");
        heading(getTranslation("barrier.story"));
        BarrierWords says = new BarrierWords(UiWords.phrases());
        Timeline timeline = new Timeline(words);
        for (AuditRecord line : page.story()) {
            Source source = source(line);
            String who =
                    source == Source.PERSON ? WhoActed.in(page.name(line.actorId()), line.details(), page::name) : "";
            Timeline.Entry entry = timeline.entry(line.at(), source, who, says.story(line, page));
            String said = line.details().getOrDefault("words", line.details().getOrDefault("reason", ""));
            if (!said.isBlank()) {
                entry.quote(said);
            }
        }
        add(timeline.filterable());
    }

    /** What follows from a person's gesture by itself is the process's doing, although it happened at the same moment. */
    private static Source source(AuditRecord line) {
        String action = line.action();
        if (BY_THE_CLOCK.contains(action)) {
            return Source.CLOCK;
        }
        boolean byPerson = BY_PEOPLE.contains(action)
                || action.startsWith("barrier.history.answered.")
                || action.startsWith("barrier.history.riskReviewed.");
        return byPerson && line.actorId() != null ? Source.PERSON : Source.PROCESS;
    }
}
