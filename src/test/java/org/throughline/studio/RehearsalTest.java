package org.throughline.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughline.audit.AuditTrail;
import org.throughline.studio.scenario.Sandbox;
import org.throughline.studio.scenario.Verdict;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** A release of a model with scenarios is played before anybody is asked about it. Tuesday 1 December 2026, 10:00 in London. */
@ApplicationTest
class RehearsalTest {

    private static final ModelName QUESTION = new ModelName(ModelKind.PROCESS, "task-question");

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
    private Rehearsals rehearsals;

    private ReleaseDesk desk;
    private String ref;

    @BeforeEach
    void aDraftOfASuppliedModel() {
        time.set("2026-12-01T10:00");
        desk = new ReleaseDesk(application);
        ref = desk.begin();
        world.doAs(desk.sam(), () -> files.change(ref, QUESTION));
    }

    @Test
    void nobodyIsAskedBeforeTheScenariosWerePlayedWithWhatIsWrittenNow() {
        assertRefused("scenarios.refused.notPlayed");
        play();
        assertThat(played()).isNotEmpty().allMatch(RehearsedScenario::met);
        write("name=\"No answer needed\"", "name=\"No answer is needed\"");
        assertRefused("scenarios.refused.notPlayed");

        play();
        desk.submit(ref);

        world.doAs(desk.sam(), () -> releases.withdraw(ref));
        world.doAs(desk.sam(), () -> releases.discard(ref));
    }

    @Test
    void aChangedExpectationIsToldInTheWordsOfTheModelAndItsAuthorSignsItOff() {
        write("end_noAnswerNeeded", "end_notNeeded");
        write("name=\"No answer needed\"", "name=\"Not needed\"");
        play();
        RehearsedScenario changed =
                played().stream().filter(RehearsedScenario::isOpen).findFirst().orElseThrow();
        assertThat(changed.differences())
                .contains(new Verdict.Difference(Verdict.Part.ENDED, "'No answer needed'", "'Not needed'"));
        assertRefused("scenarios.refused.unmet");
        assertThatThrownBy(() -> world.doAs(desk.pia(), () -> rehearsals.accept(ref, changed.model(), changed.name())))
                .hasMessageContaining("scenarios.refused.onlyAuthor");

        accept(changed);
        desk.submit(ref);

        assertThat(played()).noneMatch(RehearsedScenario::isOpen);
        assertThatThrownBy(() -> accept(changed)).isInstanceOf(ReleaseRefused.class);
        world.doAs(desk.sam(), () -> releases.withdraw(ref));
        world.doAs(desk.sam(), () -> releases.discard(ref));
    }

    @Test
    void playingHoldsNoTransaction() {
        AtomicInteger runs = new AtomicInteger();
        Sandbox watched = (model, source, scenario) -> {
            runs.incrementAndGet();
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            return application.getBean(Sandbox.class).run(model, source, scenario);
        };

        world.doAs(
                desk.sam(),
                () -> new Rehearsals(
                                application.getBean(ReleaseRepository.class),
                                application.getBean(ReleaseDoor.class),
                                application.getBean(RehearsalStore.class),
                                application.getBean(ScenarioStore.class),
                                application.getBean(ModelsInForce.class),
                                watched,
                                application.getBean(ModelSignals.class),
                                application.getBean(AuditTrail.class),
                                application.getBean(Clock.class),
                                application.getBean(PlatformTransactionManager.class))
                        .play(ref));

        assertThat(played()).hasSize(runs.get()).isNotEmpty();
    }

    @Test
    void playingAgainAsksForTheSignatureAgain() {
        write("end_noAnswerNeeded", "end_notNeeded");
        play();
        RehearsedScenario changed =
                played().stream().filter(RehearsedScenario::isOpen).findFirst().orElseThrow();
        accept(changed);

        play();

        assertThat(played()).anyMatch(RehearsedScenario::isOpen);
    }

    private void write(String before, String after) {
        world.doAs(desk.sam(), () -> {
            int began = files.edit(ref, QUESTION);
            String now =
                    application.getBean(ReleasePages.class).file(ref, QUESTION).source();
            files.save(ref, QUESTION, now.replace(before, after), began);
        });
    }

    private void play() {
        world.doAs(desk.sam(), () -> rehearsals.play(ref));
    }

    private void accept(RehearsedScenario scenario) {
        world.doAs(desk.sam(), () -> rehearsals.accept(ref, scenario.model(), scenario.name()));
    }

    private List<RehearsedScenario> played() {
        return world.as(desk.sam(), () -> rehearsals.of(ref));
    }

    private void assertRefused(String key) {
        assertThatThrownBy(() -> desk.submit(ref))
                .isInstanceOf(ReleaseRefused.class)
                .hasMessageContaining(key);
    }
}
