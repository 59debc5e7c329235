package org.throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.OpenTasks;
import org.throughline.base.task.TaskAnswers;
import org.throughline.inbox.SaveDraft;
import org.throughline.inbox.TaskDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Of a secret vote only the numbers are ever known, whoever looks and wherever. */
@ApplicationTest
class SecretVoteTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Votes votes;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    private Logistics people;
    private BoardTestDesk desk;
    private String item;

    @BeforeEach
    void aBoardThatVotesInSecret() {
        time.set("2026-12-01T09:00");
        people = world.logistics();
        desk = BoardTestDesk.in(application, people);
        UUID board = desk.board();
        item = desk.matter(board, "Who chairs next year");
        String meeting = desk.meeting(board, "2026-12-16T10:00");
        desk.agenda(meeting, item);
        world.doAs(people.femi(), () -> votes.voteInSecret(item, true));
        time.forwardTo("2026-12-16T10:00");
        time.settle();
        desk.quorum(meeting);
        desk.present(item);
    }

    @Test
    void theNumbersAreKnownAfterTheCloseAndNobodysChoice() {
        cast(people.jonas(), VoteChoice.DECLINE);
        cast(people.ines(), VoteChoice.APPROVE);
        cast(people.hugo(), VoteChoice.APPROVE);
        assertThat(votes.count(item).cast()).isEqualTo(3);
        assertThat(votes.count(item).tally()).isEmpty();

        world.doAs(people.femi(), () -> votes.close(item));

        assertThat(votes.count(item).tally()).isEqualTo(Map.of(VoteChoice.APPROVE, 2, VoteChoice.DECLINE, 1));
        assertThat(votes.count(item).choices()).isEmpty();
        assertThat(world.as(people.jonas(), () -> votes.mine(item)).choice()).isNull();
    }

    @Test
    void noRowOfTheDatabaseJoinsAMemberAndAChoice() {
        cast(people.jonas(), VoteChoice.DECLINE);
        cast(people.ines(), VoteChoice.APPROVE);
        world.doAs(people.femi(), () -> votes.close(item));

        assertThat(jdbc.sql(
                                "select count(*) from throughline.ballot where item_ref = ? and (choice is not null or reason is not null)")
                        .param(item)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(distinct cast_at) from throughline.ballot where item_ref = ?")
                        .param(item)
                        .query(Integer.class)
                        .single())
                .as("nothing tells who voted when")
                .isOne();
        assertThat(jdbc.sql("""
                                select count(distinct x) from (
                                    select cast(xmin as text) x from throughline.secret_tally where item_ref = :item
                                    union all select cast(xmin as text) from throughline.ballot where item_ref = :item) marks""").param("item", item).query(Integer.class).single())
                .as("not even the transaction's mark tells who came last")
                .isOne();
    }

    @Test
    void whatSomebodyIsAboutToVoteIsNotKeptAsADraft() {
        String task = task(people.jonas());

        world.doAs(
                people.jonas(),
                () -> tasks.saveDraft(new SaveDraft(
                        task, TaskAnswers.empty(), TaskAnswers.of(Map.of("choice", "DECLINE", "reason", "Too soon")))));

        assertThat(jdbc.sql("select cast(answers as text) from throughline.work_draft where task_id = ?")
                        .param(task)
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(draft -> assertThat(draft).contains("Too soon").doesNotContain("DECLINE"));
    }

    @Test
    void wordsAreRefusedAtTheirFieldBecauseTheySayWhoseVoteItIs() {
        assertThatThrownBy(() -> desk.answer(
                        people.jonas(), item, Map.of("choice", "DECLINE", "reason", "As I said in October")))
                .isInstanceOf(InvalidAnswers.class)
                .satisfies(refused -> assertThat(
                                ((InvalidAnswers) refused).errors().get(0).field())
                        .isEqualTo("reason"));
        desk.answer(people.jonas(), item, Map.of("choice", "DECLINE"));
        assertThat(votes.count(item).cast()).isOne();
    }

    @Test
    void itCannotBeChangedAndIsNotCountedTwice() {
        cast(people.jonas(), VoteChoice.DECLINE);

        assertThatThrownBy(() -> cast(people.jonas(), VoteChoice.APPROVE)).isInstanceOf(BoardRefused.class);

        assertThat(world.as(people.jonas(), () -> votes.mine(item))).satisfies(mine -> {
            assertThat(mine.voted()).isTrue();
            assertThat(mine.mayVote()).isFalse();
        });
        assertThat(votes.count(item).cast()).isOne();
    }

    @Test
    void onceItIsOpenedItStaysWhatItIs() {
        assertThatThrownBy(() -> world.doAs(people.femi(), () -> votes.voteInSecret(item, false)))
                .isInstanceOf(BoardRefused.class);
    }

    private void cast(PersonSummary member, VoteChoice choice) {
        world.doAs(member, () -> votes.castInRoom(item, choice, null));
    }

    private String task(PersonSummary member) {
        return world.as(member, () -> openTasks.onSubject(item)).get(0).taskId();
    }
}
