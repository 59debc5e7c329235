package org.throughline.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.ui.component.ConflictBar;
import org.throughline.base.ui.component.Knocks;
import org.throughline.base.ui.component.TaskList;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.Inbox;
import org.throughline.inbox.InboxModels;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.WorkSignals;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** An open My work follows what happens elsewhere. */
@ApplicationTest
class LiveWorkTest {

    private static final String QUESTION = "What happened?";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private Screens screens;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private WorkSignals signals;

    @Autowired
    private TransactionTemplate transaction;

    private Logistics people;

    @BeforeEach
    void aWednesdayMorning() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
    }

    private String owned(PersonSummary owner, String title) {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", owner.id())
                .due(TimeMachine.at("2026-10-14T16:00"))
                .title(title)
                .task();
    }

    private String forTheLeader() {
        return models.start(InboxModels.SINGLE, people.pickA())
                .due(TimeMachine.at("2026-10-14T16:00"))
                .task();
    }

    @Test
    void whoeverGetsATaskIsKnockedForAfterTheCommitAndNobodyElse() {
        AtomicInteger ben = new AtomicInteger();
        AtomicInteger wes = new AtomicInteger();
        Runnable benLeaves = signals.listen(people.ben().id(), signals.now(), task -> false, ben::incrementAndGet);
        Runnable wesLeaves = signals.listen(people.wes().id(), signals.now(), task -> false, wes::incrementAndGet);

        transaction.executeWithoutResult(status -> {
            owned(people.ben(), "runner role");
            assertThat(ben).hasValue(0);
        });
        assertThat(ben).hasPositiveValue();
        assertThat(wes).hasValue(0);

        int before = ben.get();
        benLeaves.run();
        wesLeaves.run();
        owned(people.ben(), "cut-off board");
        assertThat(ben).hasValue(before);
    }

    @Test
    void nothingIsHeardOfWhatWasTakenBack() {
        AtomicInteger knocks = new AtomicInteger();
        Runnable leave = signals.listen(people.ben().id(), signals.now(), task -> false, knocks::incrementAndGet);

        transaction.executeWithoutResult(status -> {
            owned(people.ben(), "runner role");
            status.setRollbackOnly();
        });

        assertThat(knocks).hasValue(0);
        leave.run();
    }

    @Test
    void whoHoldsTheRoleAndWhoShowsTheTaskHearsOfIt() {
        AtomicInteger role = new AtomicInteger();
        AtomicInteger screen = new AtomicInteger();
        Runnable roleLeaves = signals.listen(people.carla().id(), signals.now(), task -> false, role::incrementAndGet);
        String task = forTheLeader();
        assertThat(role).hasPositiveValue();

        Runnable screenLeaves = signals.listen(people.uma().id(), signals.now(), task::equals, screen::incrementAndGet);
        world.doAs(people.carla(), () -> inbox.take(task));
        assertThat(screen).hasPositiveValue();
        roleLeaves.run();
        screenLeaves.run();
    }

    @Test
    void aNewTaskComesIntoTheOpenListAndWhatIsBeingTypedStays() {
        owned(people.ben(), "scanner holder");

        screens.doAs(people.ben(), "my-work", () -> {
            _setValue(_get(TextField.class, field -> field.withLabel(QUESTION)), "Half a sen");
            owned(people.ben(), "runner role");
            Knocks.answer();

            assertThat(_find(TaskList.Row.class)).hasSize(2);
            assertThat(_get(TextField.class, field -> field.withLabel(QUESTION)).getValue())
                    .isEqualTo("Half a sen");
        });
    }

    @Test
    void theFirstTaskOfAnEmptyListAppears() {
        screens.doAs(people.ben(), "my-work", () -> {
            assertThat(_find(TaskList.Row.class)).isEmpty();
            owned(people.ben(), "runner role");
            Knocks.answer();

            assertThat(_find(TaskList.Row.class)).hasSize(1);
        });
    }

    @Test
    void whatSomebodyElseFinishedIsSaidBesideTheTextThatIsLeft() {
        String task = forTheLeader();

        screens.doAs(people.carla(), "my-work", () -> {
            _setValue(_get(TextField.class, field -> field.withLabel(QUESTION)), "Half a sen");
            world.doAs(
                    people.carla(),
                    () -> desk.complete(
                            new CompleteTask(UUID.randomUUID(), task, Map.of("summary", "Done"), Locale.UK)));
            Knocks.answer();

            assertThat(_get(ConflictBar.class).getElement().getTextRecursively())
                    .contains("Carla Nowak finished this");
            assertThat(_get(TextField.class, field -> field.withLabel(QUESTION)).isReadOnly())
                    .isTrue();
            assertThat(choices()).contains("Copy my text", "Throw my text away");
        });
    }

    private static List<String> choices() {
        return _find(NativeButton.class, button -> button.withClasses("button")).stream()
                .map(NativeButton::getText)
                .toList();
    }
}
