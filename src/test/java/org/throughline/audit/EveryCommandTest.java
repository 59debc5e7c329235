package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockMakers;
import org.mockito.Mockito;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.access.NotRecorded;
import org.throughline.support.ApplicationTest;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/**
 * Walks every use case of the product through everything that stands around it (permission, transaction, record) with nothing
 * inside, and reads in the log whether it is there exactly once.
 */
@ApplicationTest
class EveryCommandTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Logistics people;

    @BeforeEach
    void somebody() {
        people = world.logistics();
    }

    @Test
    void everyCommandIsInTheLogExactlyOnce() {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (!type.getPackageName().startsWith("org.throughline")) {
                continue;
            }
            Object hollow = hollow(bean, type);
            for (Method useCase : type.getDeclaredMethods()) {
                if (!CommandPolicy.isCommand(useCase, type)) {
                    continue;
                }
                String name = CommandPolicy.name(useCase, type);
                expected.merge(name, 1, Integer::sum);
                found.merge(name, called(hollow, useCase, name), Integer::sum);
            }
        }

        assertThat(expected).hasSizeGreaterThan(150);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void whatLeavesNoEntryIsListedHereWithGoodReason() {
        List<String> silent = new ArrayList<>();
        for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            Arrays.stream(type.getDeclaredMethods())
                    .filter(useCase -> useCase.isAnnotationPresent(NotRecorded.class))
                    .map(useCase -> CommandPolicy.name(useCase, type) + ": "
                            + useCase.getAnnotation(NotRecorded.class).value())
                    .forEach(silent::add);
        }

        assertThat(new TreeSet<>(silent))
                .containsExactlyElementsOf(new TreeSet<>(List.of(
                        "studio.ReleaseFiles.edit: says who writes now; what was written is recorded when it is submitted",
                        "studio.ReleaseFiles.leave: says who writes now; what was written is recorded when it is submitted",
                        "studio.ReleaseFiles.save: a draft, saved every few seconds; its states are kept, and what is submitted is recorded",
                        "studio.Recordings.again: not kept as a scenario yet, and nobody else's business",
                        "studio.Recordings.discard: not kept as a scenario yet, and nobody else's business",
                        "studio.Recordings.keep: not kept as a scenario yet, and nobody else's business",
                        "session.Notes.write: people in the room appear as a count",
                        "session.Notes.change: people in the room appear as a count",
                        "session.Notes.takeBack: people in the room appear as a count",
                        "session.Notes.putWith: people in the room appear as a count",
                        "session.Notes.putAlone: people in the room appear as a count",
                        "session.Notes.name: people in the room appear as a count",
                        "session.Contributions.begin: nobody may be able to tell who contributes, nor when",
                        "session.Contributions.send: notes of people without an account appear as a count at the reveal",
                        "session.Ideas.park: people in the room appear as a count",
                        "session.Ideas.add: people in the room appear as a count",
                        "session.Ideas.describe: people in the room appear as a count",
                        "session.SoakNotes.write: people in the room appear as a count",
                        "session.SoakNotes.share: people in the room appear as a count",
                        "session.SoakNotes.remove: people in the room appear as a count",
                        "session.Votes.put: people in the room appear as a count",
                        "session.WorkComparisons.add: people in the room appear as a count",
                        "session.WorkComparisons.change: people in the room appear as a count",
                        "session.WorkComparisons.remove: people in the room appear as a count",
                        "session.WorkComparisons.shift: people in the room appear as a count",
                        "inbox.TaskDesk.saveDraft: not sent yet, and nobody else's business",
                        "inbox.BulkWork.comment: each task is recorded by what is done with it",
                        "inbox.BulkWork.complete: each task is recorded by what is done with it",
                        "inbox.BulkWork.giveBack: each task is recorded by what is done with it",
                        "inbox.BulkWork.pass: each task is recorded by what is done with it",
                        "inbox.BulkWork.remind: each task is recorded by what is done with it",
                        "inbox.BulkWork.take: each task is recorded by what is done with it",
                        "operation.LivelockWatch.look: repeats what the engine's jobs say",
                        "operation.IncidentRounds.retryAll: each incident is recorded by trying it again",
                        "inbox.SavedViews.startWith: how somebody looks at a page is nobody else's business",
                        "inbox.InboxCare.followPeople: repeats what the engine and the people's roles say",
                        "inbox.InboxCare.letGo: repeats what the person's end says",
                        "inbox.AskingAgain.ask: says again what was asked; changes nothing",
                        "audit.Anchors.anchor: the sentence that it writes is the record of it",
                        "audit.AuditChecks.verify: changes nothing; what came of it is kept beside the record",
                        "audit.AuditChecks.verifyAtNight: changes nothing; what came of it is kept beside the record",
                        "audit.AuditChecks.exportHourly: the root is the record of it, and there would be no end",
                        "notice.CalendarFeeds.feed: asks only",
                        "notice.CalendarFeeds.file: asks only",
                        "barrier.Barriers.promisesIfRaisedNow: asks only",
                        "barrier.BarrierLadder.deadline: asks only")));
    }

    /** How many entries one call leaves: as a person, in a transaction that is its own unless the use case wants to be a part. */
    private int called(Object hollow, Method useCase, String name) {
        int before = entries(name);
        world.as(
                people.asha(),
                () -> world.asSystem(() -> new TransactionTemplate(transactions).execute(status -> {
                    invoke(hollow, useCase);
                    return "";
                })));
        return entries(name) - before;
    }

    private static void invoke(Object hollow, Method useCase) {
        try {
            useCase.setAccessible(true);
            useCase.invoke(
                    hollow,
                    Arrays.stream(useCase.getParameterTypes())
                            .map(EveryCommandTest::nothing)
                            .toArray());
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new AssertionError(useCase.toString(), failed);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }

    private int entries(String useCase) {
        return jdbc.sql(
                        "select count(*) from throughline.audit_entry where action = ? and kind <> 'STORY' and actor_id = ?")
                .params(useCase, people.asha().id())
                .query(Integer.class)
                .single();
    }

    /** The same advice in the same order around an object that does nothing. */
    private static Object hollow(Object bean, Class<?> type) {
        ProxyFactory factory = new ProxyFactory();
        factory.setProxyTargetClass(true);
        factory.setTarget(Mockito.mock(type, Mockito.withSettings().mockMaker(MockMakers.INLINE)));
        factory.addAdvisors(((Advised) bean).getAdvisors());
        return factory.getProxy(type.getClassLoader());
    }
}
