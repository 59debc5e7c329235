package org.throughline.base.ui.component;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.base.ui.Screen;
import org.throughline.base.ui.component.Badge.Kind;

/** What components show in each of their states, and what they say to those who listen. */
@ExtendWith(Screen.class)
class ComponentStatesTest {

    private static final ZoneId LEEDS = ZoneId.of("Europe/London");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void aPageHeaderHasOneHeadingAndKeepsItsButtonsLast() {
        PageHeader header = shown(new PageHeader("Line 2 jams"));
        header.lede("Why.").actions(new Span("button")).badge(new Badge(Kind.SOON, "Today"));
        assertThat(_find(header, H1.class)).hasSize(1);
        assertThat(header.getContent().getElement().getTextRecursively()).isEqualTo("Line 2 jamsTodaybuttonWhy.");
        header.lede("Because.").title("Other");
        assertThat(header.title()).isEqualTo("Other");
        assertThat(header.getContent().getElement().getTextRecursively()).isEqualTo("OtherTodaybuttonBecause.");
    }

    @Test
    void aTrailNamesItselfAndMarksThePresentStep() {
        TrailBar trail =
                shown(new TrailBar().step("Note 31", "notes/31").step("A theme").here("A-214"));
        assertThat(trail.getElement().getAttribute("aria-label")).isEqualTo("How we got here");
        assertThat(_get(trail, Anchor.class).getHref()).isEqualTo("notes/31");
        assertThat(_find(trail, ListItem.class).get(2).getElement().getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void everyBadgeHasAnIconAndAWord() {
        for (Kind kind : Kind.values()) {
            Badge badge = shown(new Badge(kind, "word"));
            assertThat(badge.getClassNames()).contains("badge", kind.className());
            assertThat(_get(badge, Icon.class).getElement().getAttribute("aria-hidden"))
                    .isEqualTo("true");
            assertThat(badge.getElement().getTextRecursively()).endsWith("word");
        }
    }

    @Test
    void aDueBadgeSaysItsDeadlineAndCarriesItForMachines() {
        DueBadge badge = shown(DueBadge.of(Instant.parse("2026-11-24T16:00:00Z"), LEEDS, NOON));
        assertThat(badge.getElement().getTextRecursively()).endsWith("By 16:00 today");
        assertThat(badge.getElement().getChild(1).getTag()).isEqualTo("time");
        assertThat(badge.getElement().getChild(1).getAttribute("datetime")).isEqualTo("2026-11-24T16:00:00Z");
        assertThat(badge.isLate()).isFalse();
        assertThat(DueBadge.of(Instant.parse("2026-11-22T16:00:00Z"), LEEDS, NOON)
                        .isLate())
                .isTrue();
        assertThat(DueBadge.ofDay(LocalDate.parse("2026-11-27"), LEEDS, NOON)
                        .getElement()
                        .getTextRecursively())
                .endsWith("Fri 27 Nov");
        assertThat(DueBadge.waiting("With Priya").getClassNames()).contains("b-waiting");
        assertThat(DueBadge.done("Done").getClassNames()).contains("b-done");
    }

    @Test
    void aPersonHasInitialsAndSomebodyWithoutANameHasNone() {
        assertThat(PersonChip.initials("Amira Khan")).isEqualTo("AK");
        assertThat(PersonChip.initials("Cher")).isEqualTo("C");
        assertThat(PersonChip.initials(" Ana de la Cruz ")).isEqualTo("AC");
        assertThat(shown(PersonChip.unsigned()).getElement().getTextRecursively())
                .isEqualTo("Unsigned");
    }

    @Test
    void aTileWithoutAPlaceIsNotALink() {
        Tiles tiles = shown(
                new Tiles().tile(Tiles.Kind.NOW, 3, "to do now", "my-work").tile(Tiles.Kind.LATE, 0, "late"));
        assertThat(_find(tiles, Anchor.class)).hasSize(1);
        assertThat(tiles.getElement().getTextRecursively()).isEqualTo("3to do now0late");
    }

    @Test
    void aRowOfWorkIsOneLink() {
        TaskList list = shown(new TaskList());
        TaskList.Row row = list.row("Decide: the board", "Barrier at tier 2", "t/1", new Badge(Kind.SOON, "Today"));
        assertThat(_get(list, Anchor.class).getElement().getTextRecursively())
                .isEqualTo("Decide: the boardTodayBarrier at tier 2");
        row.current(true);
        assertThat(_get(list, Anchor.class).getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        row.current(false);
        assertThat(_get(list, Anchor.class).getElement().hasAttribute("aria-current"))
                .isFalse();
    }

    @Test
    void aStepperSaysInWordsHowEachStepStands() {
        PhaseStepper stepper = shown(new PhaseStepper()
                .step(Phase.LEARN, "Learn", PhaseStepper.State.DONE, "")
                .step(Phase.SOAK, "Soak", PhaseStepper.State.NOW, "overnight")
                .step(Phase.IMPROVE, "Improve", PhaseStepper.State.LOCKED, "opens Thu 09:00"));
        assertThat(_find(stepper, ListItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .containsExactly("Learn (done)", "2Soak (now)overnight", "Improve (locked)opens Thu 09:00");
        assertThat(_find(stepper, ListItem.class))
                .filteredOn(item -> "step".equals(item.getElement().getAttribute("aria-current")))
                .hasSize(1);
    }

    @Test
    void aLadderShowsTheClockOfTheTierItIsOn() {
        TierLadder ladder = shown(new TierLadder());
        ladder.rung(1, TierLadder.State.MISSED, "Team leader", "Joe Mensah").text("No answer in time.");
        ladder.rung(2, TierLadder.State.NOW, "Site manager", "Amira Khan").used(1.4, "8 of 8 h used");
        ladder.rung(3, TierLadder.State.NEXT, "Governance board", "");
        ShareBar clock = _get(ladder, ShareBar.class);
        assertThat(clock.getElement().getAttribute("aria-label")).isEqualTo("8 of 8 h used");
        assertThat(clock.getElement().getChild(0).getStyle().get("inline-size")).isEqualTo("100.0%");
        assertThat(_find(ladder, ListItem.class).get(1).getElement().getAttribute("aria-current"))
                .isEqualTo("step");
        assertThat(_find(ladder, ListItem.class).get(2).getElement().getTextRecursively())
                .isEqualTo("3Governance board");
    }

    @Test
    void aStrengthIsShownByBlocksAndWord() {
        assertThat(shown(new StrengthMeter(2, "medium")).getElement().getTextRecursively())
                .isEqualTo("medium");
        assertThatThrownBy(() -> new StrengthMeter(4, "heroic")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factsAreTermsAndDescriptions() {
        FactList facts = shown(new FactList().fact("Owner", "Amira").fact("Due", new Badge(Kind.LATE, "2 days late")));
        assertThat(facts.getElement().getTextRecursively())
                .startsWith("OwnerAmiraDue")
                .endsWith("2 days late");
    }

    @Test
    void aCardHasAHeadingAndAnEmptyStateNone() {
        SectionCard card = shown(new SectionCard("Story").head(new Badge(Kind.PLAIN, "3")));
        assertThat(_get(card, H2.class).getText()).isEqualTo("Story");
        EmptyState empty = shown(new EmptyState("No notes yet.", "").action(new Span("Write one")));
        assertThat(empty.getElement().getTextRecursively()).isEqualTo("No notes yet.Write one");
        _assertNone(empty, H2.class);
    }

    @Test
    void aSkeletonSaysThatSomethingIsLoading() {
        Skeleton skeleton = shown(Skeleton.rows(3));
        assertThat(skeleton.getElement().getAttribute("aria-busy")).isEqualTo("true");
        assertThat(skeleton.getElement().getTextRecursively()).isEqualTo("Loading");
        assertThat(skeleton.getElement().getChildCount()).isEqualTo(4);
    }

    @Test
    void aTimerIsToldTheTimeLeftAndItsThreeSentences() {
        SessionTimer timer = shown(new SessionTimer(NOON.instant().plusSeconds(90), NOON, "Time left in Learn"));
        assertThat(timer.getElement().getProperty("left", 0.0)).isEqualTo(90_000.0);
        assertThat(timer.getElement().getProperty("oneMinute")).isEqualTo("1 minute left");
        assertThat(timer.getElement().getAttribute("role")).isEqualTo("timer");
    }

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }
}
