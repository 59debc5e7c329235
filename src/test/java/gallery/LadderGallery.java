package gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.DueBadge;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.StrengthMeter;
import org.throughline.base.ui.component.TierLadder;
import org.throughline.base.ui.component.TierLadder.State;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.component.Timeline.Source;
import org.throughline.base.ui.component.TrailBar;
import org.throughline.base.ui.component.UiWords;

@Route(value = "gallery/barriers", layout = MainLayout.class)
class LadderGallery extends Page {

    private static final ZoneId LEEDS = ZoneId.of("Europe/London");

    LadderGallery(Clock clock) {
        super("No maintenance cover after 22:00");
        header().lede("Raised from 4 sessions on 3 teams. One team cannot fix this alone.")
                .badge(DueBadge.of(Gallery.NOW.plus(Duration.ofMinutes(100)), LEEDS, clock))
                .trail(new TrailBar()
                        .step("Note 31", "gallery/work")
                        .step("Theme “no cover at night”", "gallery/work")
                        .step("Line 2 jams", "gallery/room")
                        .here("BAR-2026-000037"));
        TierLadder ladder = new TierLadder();
        ladder.rung(1, State.PAST, "Team leader", "Joe Mensah")
                .text("Held 2 days. “I can swap one shift, not five.”")
                .badge(new Badge(Kind.DONE, "Passed up"));
        ladder.rung(2, State.MISSED, "Area manager", "Sam Okafor")
                .text("No answer in time.")
                .badge(new Badge(Kind.LATE, "No answer"));
        ladder.rung(3, State.NOW, "Site manager", "Amira Khan (you)")
                .text("6 h of 8 h used. If there is no answer by 16:00 it goes to Operations on its own.")
                .used(0.75, "6 of 8 hours used")
                .badge(new Badge(Kind.SOON, "2 h left"));
        ladder.rung(4, State.NEXT, "Operations director", "Ruth Adeyemi")
                .text("Gets 3 working days")
                .badge(new Badge(Kind.PLAIN, "Not yet"));
        ladder.rung(5, State.NEXT, "Governance board", "")
                .text("Next meets Tue 1 Dec, 10:00")
                .badge(new Badge(Kind.PLAIN, "Not yet"));

        SectionCard facts = new SectionCard("About it");
        facts.head(new Badge(Kind.BLOCKED, "2 actions blocked"));
        facts.add(new FactList()
                .fact("What people lose", "4 h a week")
                .fact("Raised by", new PersonChip("Asha Patel", "Leeds"))
                .fact("Also said by", PersonChip.unsigned())
                .fact("Strength", new StrengthMeter(3, "strong"))
                .fact("Work-around", "In use since Mon 3 Nov 2026"));

        Timeline story = new Timeline(UiWords.in(LEEDS, clock));
        story.entry(Gallery.NOW.minus(Duration.ofDays(4)), Source.PERSON, "Asha Patel", "raised this.")
                .quote("Nobody answers the maintenance phone after 22:00.");
        story.entry(Gallery.NOW.minus(Duration.ofDays(2)), Source.PERSON, "Joe Mensah", "passed it up.")
                .link("What he tried", "gallery/work");
        story.entry(Gallery.NOW.minus(Duration.ofHours(6)), Source.CLOCK, "", "No answer in time at tier 2.");
        story.entry(Gallery.NOW.minus(Duration.ofHours(6)), Source.PROCESS, "", "It reached tier 3.");
        story.filterable();
        SectionCard storyCard = new SectionCard("Story");
        storyCard.add(story);
        Div left = new Div(ladder, storyCard);
        left.addClassName("stack");
        Div work = new Div(left, facts);
        work.addClassName("work");
        H2 heading = new H2("Who answers");
        heading.addClassName("visually-hidden");
        add(heading, work);
    }
}
