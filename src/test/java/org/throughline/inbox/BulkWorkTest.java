package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.BrokenRule;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The same with several tasks: each by itself, each with its own result. */
@ApplicationTest
class BulkWorkTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private BulkWork bulk;

    @Autowired
    private TaskComments comments;

    @Autowired
    private WorkItemStore items;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
    }

    private String owned() {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
    }

    private List<BulkWork.Result> complete(UUID command, List<String> tasks, String summary) {
        return world.as(people.ben(), () -> bulk.complete(command, tasks, Map.of("summary", summary), Locale.UK));
    }

    @Test
    void oneAnswerEndsThoseThatAreAlikeAndTellsOfEachOther() {
        String first = owned();
        String routed = models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
        String foreign = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.wes().id())
                .task();
        String last = owned();

        UUID command = UUID.randomUUID();
        List<BulkWork.Result> results = complete(command, List.of(first, routed, foreign, last, first), "All there");

        assertThat(results).extracting(BulkWork.Result::taskId).containsExactly(first, routed, foreign, last);
        assertThat(results)
                .extracting(BulkWorkTest::code)
                .containsExactly(null, "inbox.refused.notAlike", "inbox.unknown", null);
        assertThat(items.find(last).orElseThrow().completed()).isTrue();
        assertThat(items.find(routed).orElseThrow().isOpen()).isTrue();

        assertThat(complete(command, List.of(first, last), "All there")).allMatch(BulkWork.Result::done);
    }

    @Test
    void whatTheFormRefusesIsToldForEachAndChangesNothing() {
        List<String> tasks = List.of(owned(), owned());

        List<BulkWork.Result> results = complete(UUID.randomUUID(), tasks, InboxTestHandler.REFUSED);

        assertThat(results).noneMatch(BulkWork.Result::done);
        assertThat(results).allMatch(result -> result.errors().get(0).field().equals("summary"));
        assertThat(tasks).allMatch(task -> items.find(task).orElseThrow().isOpen());
    }

    @Test
    void aReminderAfterItIsDueIsRefusedForThatOneOnly() {
        String soon = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .due(TimeMachine.at("2026-10-14T12:00"))
                .task();
        String later = owned();

        List<BulkWork.Result> results =
                world.as(people.ben(), () -> bulk.remind(List.of(soon, later), TimeMachine.at("2026-10-15T08:00")));

        assertThat(results).extracting(BulkWorkTest::code).containsExactly("inbox.refused.reminder", null);
    }

    @Test
    void aCommentIsReadByWhoMaySeeTheTaskAndNobodyElse() {
        String mine = owned();
        String forLeaders = models.start(InboxModels.SINGLE, people.pickA()).task();

        List<BulkWork.Result> results =
                world.as(people.ben(), () -> bulk.comment(List.of(mine, forLeaders), " The board is late. "));

        assertThat(results).extracting(BulkWorkTest::code).containsExactly(null, "inbox.unknown");
        assertThat(world.as(people.ben(), () -> comments.of(mine)))
                .extracting(TaskComment::who, TaskComment::words)
                .containsExactly(tuple("Ben Cole", "The board is late."));
        assertThatThrownBy(() -> world.as(people.wes(), () -> comments.of(mine)))
                .isInstanceOf(TaskUnknown.class);
    }

    private static @Nullable String code(BulkWork.Result result) {
        BrokenRule refused = result.refused();
        return refused == null ? null : refused.messageKey();
    }
}
