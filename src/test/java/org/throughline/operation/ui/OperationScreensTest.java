package org.throughline.operation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.ui.component.SendButton;
import org.throughline.operation.StuckModels;
import org.throughline.organisation.Circles;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What operators see on their screens. */
@ApplicationTest
class OperationScreensTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Circles circles;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Screens screens;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private StuckModels models;
    private Logistics people;
    private String process;

    @BeforeEach
    void aProcessOfItsOwn() {
        time.set("2026-12-01T10:00");
        models = new StuckModels(repository, runtime);
        people = world.logistics();
        process = models.waiting();
    }

    @Test
    void runningSaysWhereCasesStandAndTheAddressNarrowsThem() {
        models.begin(process, people.pickA().id(), "Wave cut-off board");

        assertThat(seen(people.sam(), OperationRoutes.RUNNING)).contains("Running", "Tiny process", "1 case");
        assertThat(seen(people.sam(), OperationRoutes.running(process)))
                .contains("Look: 1", "Wave cut-off board", "Pick A", "Version 1");
        assertThat(seen(people.sam(), OperationRoutes.running(process) + "?step=start_begun"))
                .contains("No case matches")
                .doesNotContain("Wave cut-off board");
        assertThat(seen(people.sam(), OperationRoutes.running(process) + "?version=9"))
                .contains("You cannot open this");
    }

    @Test
    void aCaseShowsItsVariablesAndARestrictedOneOnlyTheirNames() {
        String ref = models.begin(process, people.pickA().id(), "Wave cut-off board");
        String address = OperationRoutes.one(models.caseOf(ref));

        assertThat(seen(people.sam(), address)).contains("Wave cut-off board", "subjectTitle", "unitId", "Pick A (");
        transaction.executeWithoutResult(status -> circles.draw(ref, Set.of()));
        assertThat(seen(people.sam(), address))
                .contains("Restricted case", "subjectTitle")
                .doesNotContain("Wave cut-off board", "Pick A", ref);
        assertThat(seen(people.sam(), OperationRoutes.running(process)))
                .contains("Restricted case")
                .doesNotContain("Wave cut-off board", ref);
    }

    @Test
    void aSystemAdministratorReadsWhatRunsWithoutTheModels() {
        models.begin(process, people.pickA().id(), "Wave cut-off board");
        PersonSummary nora =
                world.person("nora-" + people.group().code(), "Nora Fox", 0, people.group(), null, Role.SYSTEM_ADMIN);

        assertThat(seen(nora, OperationRoutes.running(process)))
                .contains("Wave cut-off board")
                .doesNotContain("Releases");
        assertThat(seen(people.dmitri(), OperationRoutes.RUNNING)).doesNotContain("Tiny process");
    }

    @Test
    void theClockworkAndIncidentsSayThatAllIsWellOrWhatIsNot() {
        models.begin(process, people.pickA().id(), "Wave cut-off board");

        assertThat(seen(people.sam(), OperationRoutes.HEALTH))
                .contains("Clockwork", "Jobs", "Outbox", "Timers of the next seven days");
        assertThat(seen(people.sam(), OperationRoutes.INCIDENTS)).contains("Incidents");
        assertThat(seen(people.dmitri(), OperationRoutes.HEALTH)).contains("You cannot open this");
    }

    @Test
    void anIncidentIsTriedAgainFromItsCardByOperatorsOnly() {
        String failing = models.failing();
        String ref = models.begin(failing, people.pickA().id(), "Broken");
        time.forward(Duration.ofMinutes(30));
        String address = OperationRoutes.one(models.caseOf(ref));

        assertThat(seen(people.uma(), address))
                .contains("IllegalStateException", "Nobody has a task about it now")
                .doesNotContain("Try again");
        screens.doAs(people.sam(), address, () -> {
            _click(_get(Button.class, spec -> spec.withText("Try again")));
            _setValue(_get(TextArea.class), "It is mended");
            _click(_get(SendButton.class, spec -> spec.withText("Try again")));
            assertThat(ScreenWords.all()).doesNotContain("IllegalStateException");
        });
    }

    private String seen(PersonSummary person, String address) {
        return screens.as(person, address, ScreenWords::all);
    }
}
