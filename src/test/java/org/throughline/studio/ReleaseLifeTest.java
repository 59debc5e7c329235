package org.throughline.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.audit.AuditRecord;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.process.Finding;
import org.throughline.base.task.OpenTasks;
import org.throughline.inbox.TaskDesk;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** P22 from the draft to the word whether it stays. Tuesday 1 December 2026, 10:00 in London. */
@ApplicationTest
class ReleaseLifeTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Releases releases;

    @Autowired
    private ReleaseFiles files;

    @Autowired
    private ReleasePages pages;

    @Autowired
    private ModelsInForce models;

    @Autowired
    private Notices notices;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private TaskDesk tasks;

    private ReleaseDesk desk;
    private String name;

    @BeforeEach
    void twoAdministrators() {
        time.set("2026-12-01T10:00");
        desk = new ReleaseDesk(application);
        name = TinyModels.name();
    }

    @Test
    void aSecondAdministratorBringsANewProcessAndItsFormLiveAsAWhole() {
        String ref = desk.brings(name);
        assertThat(page(ref).findings()).noneMatch(Finding::isError);
        desk.submit(ref);
        assertThat(models.find(ReleaseDesk.process(name)))
                .as("nothing changes before a yes")
                .isEmpty();
        assertThat(told(desk.pia())).contains("studio.notice.submitted");

        desk.answers(desk.pia(), ref, Map.of("approved", "true"));

        assertThat(models.find(ReleaseDesk.process(name))).hasValueSatisfying(model -> {
            assertThat(model.version()).isEqualTo(1);
            assertThat(model.release()).isEqualTo(ref);
        });
        assertThat(models.source(ReleaseDesk.form(name))).contains(TinyModels.form(name, "What did you see?"));
        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.LIVE);
        assertThat(told(desk.sam())).contains("studio.notice.live");
        desk.answers(desk.sam(), ref, Map.of("stays", "true"));
        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.CONFIRMED);
        assertThat(page(ref).summary().endedBy()).isEqualTo(desk.sam().id());
    }

    @Test
    void aRunningTaskKeepsItsFormAndANewCaseGetsTheNewOne() {
        desk.live(desk.brings(name));
        String before = begin();
        desk.live(desk.changes(name));
        String after = begin();

        assertThat(form(before)).contains("What did you see?");
        assertThat(form(after)).contains("What did you really see?");
        assertThat(models.find(ReleaseDesk.process(name)).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void aChangedFormAloneTakesItsProcessAlong() {
        desk.live(desk.brings(name));
        String ref = desk.begin();
        world.doAs(desk.sam(), () -> files.change(ref, ReleaseDesk.form(name)));
        desk.write(ref, ReleaseDesk.form(name), TinyModels.form(name, "Seen?"));

        desk.live(ref);

        assertThat(form(begin())).contains("Seen?");
    }

    @Test
    void theAuthorNeverReviewsEvenWithTheTaskInHand() {
        String ref = desk.brings(name);
        desk.submit(ref);

        assertThat(desk.tasks(desk.sam(), ref)).isEmpty();
        assertThat(desk.tasks(desk.pia(), ref)).containsExactly("userTask_reviewRelease");
        assertThatThrownBy(() -> world.doAs(
                        desk.sam(),
                        () -> application.getBean(ReleaseReviews.class).review(ref, true, "")))
                .isInstanceOf(NotAllowed.class);
        Release written = new Release(
                "REL-2026-999999",
                new DescribeRelease("a", "b", "c"),
                desk.sam().id(),
                desk.people().group().id(),
                TimeMachine.at("2026-12-01T10:00"));
        written.submit("", TimeMachine.at("2026-12-01T10:00"));
        assertThatThrownBy(() -> written.reviewed(desk.sam().id(), "", TimeMachine.at("2026-12-01T11:00")))
                .isInstanceOf(ReleaseRefused.class)
                .hasMessageContaining("ownReview");
    }

    @Test
    void withoutASecondAdministratorNothingIsSubmitted() {
        PersonSummary alone =
                world.person("alone-" + name, "Al One", 0, world.logistics().site(), null, Role.PROCESS_ADMIN);
        var other = world.logistics();
        PersonSummary only = other.sam();
        String ref = world.as(only, () -> releases.begin(new DescribeRelease("t", "r", "k")));
        world.doAs(only, () -> {
            files.bring(ref, ReleaseDesk.process(name), TinyModels.process(name, "Look", name));
            files.bring(ref, ReleaseDesk.form(name), TinyModels.form(name, "Seen?"));
        });

        assertThatThrownBy(() -> world.doAs(only, () -> releases.submit(ref, "")))
                .isInstanceOf(ReleaseRefused.class)
                .hasMessageContaining("nobodyElse");
        assertThat(alone.id()).isNotEqualTo(only.id());
    }

    @Test
    void anErrorIsNotSubmittedAndOneThatComesLaterIsNotDeployed() {
        String broken = desk.begin();
        world.doAs(
                desk.sam(),
                () -> files.bring(broken, ReleaseDesk.process(name), TinyModels.process(name, "Look", name)));
        assertThatThrownBy(() -> desk.submit(broken)).hasMessageContaining("studio.refused.errors");

        String first = desk.brings(name);
        desk.submit(first);
        String second = desk.brings(name);
        desk.live(second);
        desk.answers(desk.pia(), first, Map.of("approved", "true"));

        assertThat(page(first).summary().state())
                .as("version 1 went live while this one waited")
                .isEqualTo(ReleaseState.RETURNED);
        assertThat(models.find(ReleaseDesk.process(name)).orElseThrow().release())
                .isEqualTo(second);
    }

    @Test
    void aNoReturnsItWithWordsAndItCanComeAgain() {
        String ref = desk.brings(name);
        desk.submit(ref);

        desk.answers(desk.pia(), ref, Map.of("approved", "false", "comment", "Say what to look at."));

        ReleasePage page = page(ref);
        assertThat(page.summary().state()).isEqualTo(ReleaseState.RETURNED);
        assertThat(page.summary().reviewWords()).isEqualTo("Say what to look at.");
        assertThat(told(desk.sam())).contains("studio.notice.returned");
        desk.live(ref);
        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.LIVE);
    }

    @Test
    void takingBackPutsTheFormerSourcesInForceAsANewVersion() {
        desk.live(desk.brings(name));
        String ref = desk.live(desk.changes(name));

        desk.answers(desk.pia(), ref, Map.of("stays", "false", "reason", "Nobody finds the board."));

        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.TAKEN_BACK);
        assertThat(page(ref).summary().endWords()).isEqualTo("Nobody finds the board.");
        assertThat(models.source(ReleaseDesk.process(name))).contains(TinyModels.process(name, "Look", name));
        assertThat(models.find(ReleaseDesk.process(name)).orElseThrow().version())
                .isEqualTo(3);
        assertThat(form(begin())).contains("What did you see?");
    }

    @Test
    void aNewProcessThatIsTakenBackStartsNoCaseAnyMore() {
        String ref = desk.live(desk.brings(name));

        desk.answers(desk.pia(), ref, Map.of("stays", "false", "reason", "Not needed."));

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(name)
                        .suspended()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void nobodyConfirmsAHealthyReleaseAndItStaysWithoutAYes() {
        String ref = desk.live(desk.brings(name));

        time.forwardTo("2026-12-03T09:59");
        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.LIVE);
        time.forwardTo("2026-12-03T10:01");

        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.STAYED);
        assertThat(page(ref).summary().endedBy()).isNull();
    }

    @Test
    void aReleaseWithAnIncidentIsAskedAgain() {
        String ref = desk.live(desk.brings(name));
        String execution = runtime.createExecutionQuery()
                .processInstanceBusinessKey(begin())
                .activityId("userTask_look")
                .singleResult()
                .getId();
        runtime.createIncident("failedByTest", execution, "a test");

        time.forwardTo("2026-12-03T10:01");

        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.LIVE);
        assertThat(desk.tasks(desk.pia(), ref)).containsExactly("userTask_confirmRelease");
        assertThat(told(desk.sam())).contains("studio.notice.unhealthy");
    }

    @Test
    void anEmergencyIsLiveWithASecondYesAndReviewedAfterwards() {
        String ref = desk.brings(name);
        world.doAs(desk.sam(), () -> releases.submit(ref, "Nobody can close a case"));
        assertThat(desk.tasks(desk.pia(), ref)).containsExactly("userTask_agreeToEmergency");

        desk.answers(desk.pia(), ref, Map.of("approved", "true"));

        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.LIVE);
        assertThat(desk.tasks(desk.sam(), ref)).as("its author never reviews").isEmpty();
        time.forwardTo("2026-12-08T10:00");
        assertThat(desk.tasks(desk.pia(), ref)).containsExactly("userTask_reviewAfterwards");
        desk.answers(desk.pia(), ref, Map.of("approved", "true"));
        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.CONFIRMED);
    }

    @Test
    void theEvidenceSaysWhatWentLiveAndWhoSaidYesAndItsHashIsRecorded() {
        String ref = desk.live(desk.brings(name));

        String evidence = world.as(desk.sam(), () -> pages.evidence(ref));

        assertThat(evidence)
                .contains(
                        ref,
                        name + ".bpmn",
                        SourceHash.of(TinyModels.process(name, "Look", name)),
                        desk.pia().id().toString(),
                        "They look twice",
                        "\"version\" : 1",
                        "It is new.");
        assertThat(page(ref).files())
                .extracting(ReleaseFileSummary::liveVersion)
                .containsExactly(1, 1);
        assertThat(page(ref).summary().evidenceSha256()).isEqualTo(SourceHash.of(evidence));
        assertThat(page(ref).story())
                .filteredOn(line -> line.action().equals("studio.history.live"))
                .singleElement()
                .extracting(AuditRecord::details)
                .isEqualTo(Map.of("sha256", SourceHash.of(evidence)));
    }

    @Test
    void itsAuthorTakesItOutOfTheReviewAndTheTaskIsGone() {
        String ref = desk.brings(name);
        desk.submit(ref);

        world.doAs(desk.sam(), () -> releases.withdraw(ref));

        assertThat(page(ref).summary().state()).isEqualTo(ReleaseState.DRAFT);
        assertThat(desk.tasks(desk.pia(), ref)).isEmpty();
    }

    @Test
    void othersNeitherReadNorChangeReleases() {
        String ref = desk.brings(name);
        for (PersonSummary other : List.of(desk.people().wes(), desk.people().femi())) {
            assertThatThrownBy(() -> world.as(other, () -> pages.of(ref))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> world.doAs(other, () -> releases.submit(ref, "")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void anAuditorReadsReleasesAndChangesNone() {
        String ref = desk.brings(name);

        assertThat(world.as(desk.people().uma(), () -> pages.of(ref)).own()).isFalse();
        assertThatThrownBy(() -> world.doAs(desk.people().uma(), () -> releases.submit(ref, "")))
                .isInstanceOf(NotAllowed.class);
    }

    private ReleasePage page(String ref) {
        return world.as(desk.sam(), () -> pages.of(ref));
    }

    /** Begins a case of the tiny process; its business key. */
    private String begin() {
        String key = "TINY-" + UUID.randomUUID().toString().substring(0, 8);
        runtime.startProcessInstanceByKey(
                name, key, Map.of("unitId", desk.people().group().id().toString(), "subjectTitle", "Tiny"));
        return key;
    }

    private String form(String key) {
        return world.as(
                desk.pia(),
                () -> tasks.open(openTasks.onSubject(key).get(0).taskId(), Locale.UK)
                        .form()
                        .orElseThrow()
                        .schema()
                        .toString());
    }

    private List<String> told(PersonSummary person) {
        return world.as(person, () -> notices.mine(TimeMachine.at("2026-11-30T00:00"))).stream()
                .map(Notice::textKey)
                .toList();
    }
}
