package org.throughline.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A decision comes back to its board on the day that it names, and nobody has to think of it. */
@ApplicationTest
class DecisionReviewTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AgendaItemRepository items;

    @Autowired
    private Decisions decisions;

    @Autowired
    private DecisionReviews reviews;

    @Autowired
    private ApplicationContext application;

    private Logistics people;
    private BoardTestDesk desk;
    private UUID board;

    @BeforeEach
    void aDecisionThatIsLookedAtAgainInMarch() {
        time.set("2026-12-01T09:00");
        people = world.logistics();
        desk = BoardTestDesk.in(application, people);
        board = desk.board();
    }

    @Test
    void onTheMorningOfItsDayItIsOnTheListOnce() {
        String decision = decide("2027-03-01");

        time.forwardTo("2027-03-01T07:59");
        assertThat(waiting()).isEmpty();
        time.forwardTo("2027-03-01T08:01");

        assertThat(waiting()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ItemKind.REPORT);
            assertThat(item.subjectRef()).isEqualTo(decision);
            assertThat(item.summary().ask()).contains("16 Dec 2026").contains("It helps every dock");
        });
        world.asSystem(() -> {
            reviews.ask(decision);
            return decision;
        });
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void eightInTheMorningIsTheMorningOfTheBoardsPlaceInSummerAndWinter() {
        ZoneId london = ZoneId.of("Europe/London");
        // The clocks go forward on Sun 28 Mar 2027: eight is 08:00 UTC before it and 07:00 UTC from it on.
        assertThat(DecisionReviews.at(LocalDate.of(2027, 3, 27), london))
                .isEqualTo(Instant.parse("2027-03-27T08:00:00Z"));
        assertThat(DecisionReviews.at(LocalDate.of(2027, 3, 28), london))
                .isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
    }

    private String decide(String reviewDate) {
        String item = desk.matter(board, "One dock rule");
        String meeting = desk.meeting(board, "2026-12-16T10:00");
        desk.agenda(meeting, item);
        time.forwardTo("2026-12-16T10:00");
        time.settle();
        desk.quorum(meeting);
        desk.present(item);
        desk.allApprove(item);
        desk.answer(
                people.femi(),
                item,
                Map.of(
                        "decisionOutcome", "TAKE",
                        "boardOutcome", "APPROVED",
                        "reason", "It helps every dock",
                        "reviewDate", reviewDate));
        return decisions.inMeeting(meeting).get(0).ref();
    }

    private List<AgendaItem> waiting() {
        return items.findByBoardIdAndStateOrderBySubmittedAtAsc(board, ItemState.SUBMITTED);
    }
}
