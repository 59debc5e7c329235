package org.throughline.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.board.AgendaItems;
import org.throughline.board.Agendas;
import org.throughline.board.Attendances;
import org.throughline.board.BoardRefused;
import org.throughline.board.BoardTestDesk;
import org.throughline.board.DecisionState;
import org.throughline.board.DecisionSummary;
import org.throughline.board.Decisions;
import org.throughline.board.ItemSummary;
import org.throughline.board.VoteChoice;
import org.throughline.board.Votes;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The screens of the board without a browser: what its chair, secretary, members and outsiders see and may do. */
@ApplicationTest
class BoardScreensTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Agendas agendas;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Votes votes;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Notices notices;

    @Autowired
    private StatementCount statements;

    private Logistics people;
    private BoardTestDesk desk;
    private UUID board;
    private String meeting;
    private String item;

    @BeforeEach
    void aBoardWithAMeetingAndAMatter() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
        desk = BoardTestDesk.in(application, people);
        board = desk.board();
        meeting = desk.meeting(board, "2026-12-16T10:00");
        item = desk.matter(board, "One dock rule");
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    @Test
    void theSecretaryPreparesTheBoard() {
        screens.doAs(people.grace(), "board", () -> {
            assertThat(ScreenWords.all())
                    .contains("Learning Governance Board", "One dock rule", "Wed 16 Dec 2026, 10:00");
            assertThat(buttons()).contains("Schedule a meeting", "Put it on the next agenda", "Put it on the list");
        });
    }

    @Test
    void theSecretaryCallsAMeetingOffAndItsItemsWaitAgain() {
        desk.agenda(meeting, item);
        screens.doAs(
                people.jonas(),
                "board/meetings/" + meeting,
                () -> assertThat(buttons()).doesNotContain("Call it off"));
        screens.doAs(people.grace(), "board/meetings/" + meeting, () -> {
            _click(_get(Button.class, button -> button.withText("Call it off")));
            Button send = _find(Button.class, button -> button.withText("Call it off"))
                    .get(1);
            _click(send);
            TextArea why = _get(TextArea.class, field -> field.withLabel("Why does it not take place?"));
            assertThat(why.getErrorMessage()).isEqualTo("Say why it does not take place");
            _setValue(why, "The chair is away");
            _click(send);
            assertThat(buttons()).doesNotContain("Call it off");
        });

        assertThat(world.as(people.grace(), () -> agendas.waiting(board)))
                .extracting(ItemSummary::ref)
                .containsExactly(item);
        assertThat(world.as(people.jonas(), () -> notices.mine(Instant.EPOCH)))
                .extracting(Notice::textKey)
                .contains("board.notice.calledOff");
    }

    @Test
    void aMemberReadsTheBoardAndPreparesNothing() {
        screens.doAs(people.jonas(), "board", () -> {
            assertThat(ScreenWords.all()).contains("One dock rule");
            assertThat(buttons()).doesNotContain("Schedule a meeting", "Put it on the next agenda");
        });
    }

    @Test
    void whoeverIsNotOfTheBoardCannotOpenItOrItsMeeting() {
        screens.doAs(people.ben(), "board", () -> assertThat(ScreenWords.all()).contains("You cannot open this"));
        screens.doAs(
                people.ben(),
                "board/meetings/" + meeting,
                () -> assertThat(ScreenWords.all()).contains("You cannot open this"));
    }

    @Test
    void anotherGroupsBoardIsNotSeen() {
        Logistics others = world.logistics();
        screens.doAs(
                others.grace(), "board", () -> assertThat(ScreenWords.all()).contains("You see no board"));
        screens.doAs(
                others.grace(),
                "board/meetings/" + meeting,
                () -> assertThat(ScreenWords.all()).contains("You cannot open this"));
    }

    @Test
    void theFieldForTheNextMeetingSpeaksTheReadersLanguage() {
        screens.doAs(people.grace(), "board", () -> {
            _click(_get(Button.class, spec -> spec.withText("Schedule a meeting")));
            _click(_get(Button.class, spec -> spec.withText("Save")));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("Choose when and where the board meets");
            DateTimePicker when = _get(DateTimePicker.class);
            assertThat(when.getI18n().getDateLabel()).isNotBlank();
            assertThat(when.getDatePickerI18n().getFirstDayOfWeek()).isEqualTo(1);

            _setValue(when, LocalDateTime.parse("2027-01-13T10:00"));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Where, or how to join")), "Room 2");
            _click(_get(Button.class, spec -> spec.withText("Save")));

            assertThat(ScreenWords.all()).contains("Wed 13 Jan 2027, 10:00", "Room 2");
        });
    }

    @Test
    void aMatterIsPutOnTheListAndOnTheAgenda() {
        screens.doAs(people.grace(), "board", () -> {
            _setValue(_get(TextField.class, spec -> spec.withLabel("The matter, in one line")), "Two rules");
            _setValue(_get(TextField.class, spec -> spec.withLabel("What exactly is asked")), "Adopt both");
            _click(_get(Button.class, spec -> spec.withText("Put it on the list")));
            assertThat(ScreenWords.all()).contains("Two rules");

            _click(_find(Button.class, spec -> spec.withText("Put it on the next agenda"))
                    .get(0));
            assertThat(_find(Button.class, spec -> spec.withText("Put it on the next agenda")))
                    .hasSize(1);
        });
        assertThat(agendas.agenda(meeting)).extracting(ItemSummary::late).containsExactly(false);
    }

    @Test
    void withoutTheQuorumTheRoomSaysWhatIsMissingAndNobodyVotes() {
        begin();
        desk.noQuorum(meeting);

        screens.doAs(people.jonas(), "board/meetings/" + meeting, () -> {
            assertThat(ScreenWords.all())
                    .contains(
                            "You can talk; you cannot decide",
                            "3 voting members are here. Missing: voting members, Finance.");
            assertThat(buttons()).doesNotContain("Approve");
        });
    }

    @Test
    void aMemberVotesInTheRoomChangesItAndHasNoTaskLeft() {
        openVote();

        screens.doAs(people.jonas(), "board/meetings/" + meeting, () -> {
            assertThat(ScreenWords.all())
                    .contains("What is asked Adopt it everywhere", "Why One rule", "If yes It counts");
            assertThat(buttons()).contains("Approve", "Decline", "Abstain").doesNotContain("Close the vote");
            _click(_get(Button.class, spec -> spec.withText("Decline")));
            assertThat(ScreenWords.all()).contains("1 of 4 have voted");
            assertThat(_get(Button.class, spec -> spec.withText("Decline"))
                            .getElement()
                            .getAttribute("aria-pressed"))
                    .isEqualTo("true");
            _click(_get(Button.class, spec -> spec.withText("Approve")));
            assertThat(ScreenWords.all()).contains("1 of 4 have voted");
        });

        assertThat(desk.tasks(people.jonas(), item)).isEmpty();
        assertThat(world.as(people.jonas(), () -> votes.mine(item)).choice()).isEqualTo(VoteChoice.APPROVE);
    }

    @Test
    void aQuestionNeedsItsWords() {
        openVote();

        screens.doAs(people.ines(), "board/meetings/" + meeting, () -> {
            _click(_get(Button.class, spec -> spec.withText("Send back with a question")));
            assertThat(_get(TextField.class, spec -> spec.withLabel("Your question"))
                            .isInvalid())
                    .isTrue();
            assertThat(votes.count(item).cast()).isZero();

            _setValue(_get(TextField.class, spec -> spec.withLabel("Your question")), "What does it cost?");
            _click(_get(Button.class, spec -> spec.withText("Send back with a question")));
            assertThat(ScreenWords.all()).contains("1 of 4 have voted");
        });
    }

    @Test
    void theSecretaryHasNoVoteAndTheChairAloneClosesIt() {
        openVote();

        screens.doAs(
                people.grace(),
                "board/meetings/" + meeting,
                () -> assertThat(buttons()).doesNotContain("Approve", "Close the vote"));
        screens.doAs(people.femi(), "board/meetings/" + meeting, () -> {
            assertThat(buttons()).contains("Approve", "Close the vote");
            _click(_get(Button.class, spec -> spec.withText("Close the vote")));
            assertThat(ScreenWords.all()).contains("Result of the vote", "Record what the board decides");
        });
    }

    @Test
    void whenTheQuorumIsLostTheVoteIsNotOfferedAndALateOneIsRefusedAloud() {
        openVote();

        screens.doAs(people.jonas(), "board/meetings/" + meeting, () -> {
            Button approve = _get(Button.class, spec -> spec.withText("Approve"));
            world.doAs(
                    people.grace(),
                    () -> attendances.left(meeting, people.hugo().id()));
            assertThatThrownBy(() -> _click(approve)).isInstanceOf(BoardRefused.class);
            UI.getCurrent().refreshCurrentRoute(false);
            assertThat(ScreenWords.all()).contains("The quorum was lost");
            assertThat(buttons()).doesNotContain("Approve");
        });
        assertThat(votes.count(item).cast()).isZero();
    }

    @Test
    void theRoomLooksAgainAndLeavesAloneWhatHasNotChanged() {
        openVote();

        screens.doAs(people.jonas(), "board/meetings/" + meeting, () -> {
            TextField question = _get(TextField.class, spec -> spec.withLabel("Your question"));
            _setValue(question, "What does");
            poll();
            assertThat(_get(TextField.class, spec -> spec.withLabel("Your question")))
                    .isSameAs(question);

            world.doAs(people.femi(), () -> votes.castInRoom(item, VoteChoice.APPROVE, null));
            poll();
            assertThat(question.getValue()).isEqualTo("What does");
            assertThat(_get(TextField.class, spec -> spec.withLabel("Your question")))
                    .isSameAs(question);
            assertThat(ScreenWords.all()).contains("1 of 4 have voted").containsOnlyOnce("May decide");
        });
    }

    @Test
    void whatThereIsToDoAboutAnItemIsCalledAfterTheItem() {
        begin();
        desk.quorum(meeting);

        screens.doAs(
                people.grace(),
                "my-work",
                () -> assertThat(ScreenWords.all()).contains("Write the paper for the board: One dock rule"));
    }

    @Test
    void whoSitsInTheRoomGetsWhatThereIsToDoWithoutOpeningItAgain() {
        begin();

        screens.doAs(people.femi(), "board/meetings/" + meeting, () -> {
            assertThat(ScreenWords.all()).doesNotContain("Choose what to do without a quorum");
            desk.noQuorum(meeting);
            poll();
            assertThat(ScreenWords.all()).contains("No quorum", "Choose what to do without a quorum");

            Button send = _get(Button.class, spec -> spec.withText("Send"));
            poll();
            assertThat(_get(Button.class, spec -> spec.withText("Send"))).isSameAs(send);
        });
    }

    @Test
    void theVoteOnAnItemStaysInPlaceWhenThePageLooksAgain() {
        openVote();
        screens.doAs(people.ines(), "board/meetings/" + meeting, () -> {
            AtomicInteger takenOut = new AtomicInteger();
            _get(VotePanel.class).addDetachListener(detached -> takenOut.incrementAndGet());
            world.doAs(people.jonas(), () -> votes.cast(item, VoteChoice.APPROVE, null));
            poll();

            assertThat(ScreenWords.all()).contains("1 of 4 have voted");
            assertThat(takenOut).hasValue(0);
        });
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void theSecretarySaysWhoHasLeft() {
        openVote();

        screens.doAs(people.grace(), "board/meetings/" + meeting, () -> {
            List<Button> left = _find(Button.class, spec -> spec.withText("Has left"));
            assertThat(left).hasSize(4);
            _click(left.stream()
                    .filter(button ->
                            "Hugo Santos has left".equals(button.getAriaLabel().orElse("")))
                    .findFirst()
                    .orElseThrow());
            assertThat(ScreenWords.all()).contains("The quorum was lost");
        });
    }

    @Test
    void aDecisionSaysWhyHowMembersVotedAndWhatItWasDecidedOn() {
        openVote();
        desk.allApprove(item);
        DecisionSummary decision = decided();

        screens.doAs(
                people.jonas(),
                "board/decisions/" + decision.ref(),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "One dock rule",
                                "Approved",
                                "It helps every dock",
                                "Femi Adeyemi",
                                "Jonas Berg · Approve",
                                "Voting members here: 4"));
        assertThat(decision.state()).isEqualTo(DecisionState.TAKEN);
    }

    @Test
    void aDecisionOfTheGroupIsNotReadByWhoeverIsElsewhere() {
        openVote();
        desk.allApprove(item);
        String ref = decided().ref();

        PersonSummary stranger = world.logistics().jonas();
        screens.doAs(
                stranger,
                "board/decisions/" + ref,
                () -> assertThat(ScreenWords.all()).contains("You cannot open this"));
    }

    @Test
    void aDecisionWithoutItsReasonStaysOnTheScreenWithWhatIsMissing() {
        openVote();
        desk.allApprove(item);
        world.doAs(people.femi(), () -> votes.close(item));

        screens.doAs(people.femi(), "board/meetings/" + meeting, () -> {
            _click(_get(Button.class, spec -> spec.withText("Send")));
            assertThat(ScreenWords.all())
                    .contains("Record what the board decides", "Choose whether the board decides now");
        });
        assertThat(decisions.inMeeting(meeting)).isEmpty();
    }

    @Test
    void moreItemsAndMeetingsCostNoMoreStatements() {
        int few = statementsOf("board");
        IntStream.range(0, 4).forEach(n -> desk.matter(board, "Matter " + n));
        desk.meeting(board, "2027-01-13T10:00");
        desk.meeting(board, "2027-02-10T10:00");

        assertThat(statementsOf("board")).isLessThanOrEqualTo(few);
    }

    @Test
    void lookingAgainAtARoomWhereNothingHappenedIsCheap() {
        openVote();

        assertThat(statementsOf("board/meetings/" + meeting)).isLessThanOrEqualTo(MOST_FOR_A_ROOM);
    }

    private static final int MOST_FOR_A_ROOM = 30;

    private int statementsOf(String address) {
        statementsOfScreen(address);
        return statementsOfScreen(address);
    }

    private int statementsOfScreen(String address) {
        return statements
                .during(() -> screens.doAs(people.grace(), address, () -> {}))
                .size();
    }

    private void begin() {
        desk.agenda(meeting, item);
        time.forwardTo("2026-12-16T10:00");
        time.settle();
    }

    private void openVote() {
        begin();
        desk.quorum(meeting);
        desk.present(item);
    }

    private DecisionSummary decided() {
        desk.answer(
                people.femi(),
                item,
                Map.of(
                        "decisionOutcome", "TAKE",
                        "boardOutcome", "APPROVED",
                        "reason", "It helps every dock",
                        "reviewDate", "2027-03-01"));
        return decisions.inMeeting(meeting).get(0);
    }
}
