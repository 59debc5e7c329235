package org.throughline.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** Files of a draft: their lock, their states, what is overtaken, what is said about them. */
@ApplicationTest
class DraftTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ReleaseFiles files;

    @Autowired
    private ReleasePages pages;

    @Autowired
    private ReleaseComments comments;

    @Autowired
    private Notices notices;

    private ReleaseDesk desk;
    private String name;
    private ModelName form;
    private String ref;

    @BeforeEach
    void aDraft() {
        time.set("2026-12-01T10:00");
        desk = new ReleaseDesk(application);
        name = TinyModels.name();
        form = ReleaseDesk.form(name);
        ref = desk.brings(name);
    }

    @Test
    void whoHoldsTheLockSavesAndNobodyElseDoes() {
        int began = world.as(desk.sam(), () -> files.edit(ref, form));

        assertThatThrownBy(() -> world.as(desk.pia(), () -> files.edit(ref, form)))
                .hasMessageContaining("studio.refused.locked");
        FileChangedMeanwhile refused = catchThrowableOfType(
                FileChangedMeanwhile.class, () -> world.as(desk.pia(), () -> files.save(ref, form, "mine", began)));

        assertThat(refused.by()).isEqualTo(desk.sam().id());
        assertThat(refused.current()).isEqualTo(TinyModels.form(name, "What did you see?"));
    }

    @Test
    void aLockThatIsTakenOverIsToldAndTheFormerHolderLosesNothing() {
        int began = world.as(desk.sam(), () -> files.edit(ref, form));
        int taken = world.as(desk.pia(), () -> files.takeOver(ref, form));
        world.doAs(desk.pia(), () -> files.save(ref, form, TinyModels.form(name, "Theirs"), taken));

        FileChangedMeanwhile refused = catchThrowableOfType(
                FileChangedMeanwhile.class,
                () -> world.as(desk.sam(), () -> files.save(ref, form, TinyModels.form(name, "Mine"), began)));

        assertThat(refused.by()).isEqualTo(desk.pia().id());
        assertThat(refused.current()).isEqualTo(TinyModels.form(name, "Theirs"));
        assertThat(world.as(desk.sam(), () -> notices.mine(TimeMachine.at("2026-11-30T00:00"))))
                .extracting(Notice::textKey)
                .contains("studio.notice.takenOver");
    }

    @Test
    void aLockRestsAfterHalfAnHourAndNotBefore() {
        world.doAs(desk.sam(), () -> files.edit(ref, form));

        time.set("2026-12-01T10:29");
        assertThatThrownBy(() -> world.as(desk.pia(), () -> files.edit(ref, form)))
                .isInstanceOf(ReleaseRefused.class);
        time.set("2026-12-01T10:31");
        world.doAs(desk.pia(), () -> files.edit(ref, form));

        assertThat(draft().file().lockedBy()).isEqualTo(desk.pia().id());
    }

    @Test
    void anOldStateOfOnesOwnIsNotWrittenOverUnseen() {
        int began = world.as(desk.sam(), () -> files.edit(ref, form));
        world.doAs(desk.sam(), () -> files.save(ref, form, TinyModels.form(name, "One"), began));

        assertThatThrownBy(() -> world.as(desk.sam(), () -> files.save(ref, form, TinyModels.form(name, "Two"), began)))
                .isInstanceOf(FileChangedMeanwhile.class);
        assertThat(draft().source()).isEqualTo(TinyModels.form(name, "One"));
    }

    @Test
    void statesAreKeptAMinuteApartAndAnyComesBack() {
        time.set("2026-12-01T10:05");
        desk.write(ref, form, TinyModels.form(name, "One"));
        desk.write(ref, form, TinyModels.form(name, "Two"));
        time.set("2026-12-01T10:07");
        desk.write(ref, form, TinyModels.form(name, "Three"));
        DraftFile before = draft();
        assertThat(before.states())
                .as("brought, written within a minute, written later")
                .hasSize(3);

        world.doAs(
                desk.sam(),
                () -> files.restore(
                        ref, form, before.states().get(1).id(), before.file().revision()));

        assertThat(draft().source()).isEqualTo(TinyModels.form(name, "Two"));
    }

    @Test
    void noMoreThanFortyStatesAreKept() {
        for (int at = 0; at < KeptStatesPolicy.MOST + 3; at++) {
            time.set("2026-12-01T1%d:%02d".formatted(1 + at / 30, 2 * (at % 30)));
            desk.write(ref, form, TinyModels.form(name, "State " + at));
        }

        assertThat(draft().states()).hasSize(KeptStatesPolicy.MOST);
    }

    @Test
    void whatAnotherReleaseOvertookIsShownAndNotSubmittedBeforeItIsSeen() {
        desk.live(ref);
        String slow = desk.changes(name);
        desk.live(desk.changes(name));

        assertThat(world.as(desk.sam(), () -> pages.of(slow)).files()).allSatisfy(file -> {
            assertThat(file.isOvertaken()).isTrue();
            assertThat(file.baseVersion()).isEqualTo(1);
            assertThat(file.inForce()).isEqualTo(2);
        });
        desk.write(slow, form, TinyModels.form(name, "A third way"));
        assertThatThrownBy(() -> desk.submit(slow)).hasMessageContaining("studio.refused.overtaken");

        world.doAs(desk.sam(), () -> {
            files.rebase(slow, form);
            files.rebase(slow, ReleaseDesk.process(name));
        });
        desk.live(slow);
        assertThat(world.as(desk.sam(), () -> pages.of(slow)).summary().state()).isEqualTo(ReleaseState.LIVE);
    }

    @Test
    void whatIsTakenOutIsGoneAndANameIsANameOfAFile() {
        world.doAs(desk.sam(), () -> files.remove(ref, form));

        assertThat(world.as(desk.sam(), () -> pages.of(ref)).files())
                .extracting(ReleaseFileSummary::model)
                .containsExactly(ReleaseDesk.process(name));
        for (String bad : List.of("", "Big", "a b", "../x", "-a", "a--b", "x".repeat(65))) {
            assertThatThrownBy(() -> world.doAs(desk.sam(), () -> files.bring(ref, ReleaseDesk.form(bad), "{}")))
                    .as(bad)
                    .hasMessageContaining("studio.refused.name");
        }
    }

    @Test
    void remarksStayUntilSomebodySettlesThem() {
        world.doAs(desk.pia(), () -> comments.say(ref, form, "field_seen", "Seen where?"));
        ReleaseComment said =
                world.as(desk.sam(), () -> pages.of(ref)).comments().get(0);
        assertThat(said.isOpen()).isTrue();

        world.doAs(desk.sam(), () -> comments.resolve(ref, said.id()));

        assertThat(world.as(desk.sam(), () -> pages.of(ref)).comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.isOpen()).isFalse());
        assertThatThrownBy(() -> world.doAs(desk.sam(), () -> comments.resolve(ref, said.id())))
                .hasMessageContaining("studio.refused.noComment");
    }

    @Test
    void whatIsInReviewIsNotWritten() {
        desk.submit(ref);

        assertThatThrownBy(() -> world.as(desk.sam(), () -> files.edit(ref, form)))
                .hasMessageContaining("studio.refused.notOpen");
    }

    private DraftFile draft() {
        return world.as(desk.sam(), () -> pages.file(ref, form));
    }
}
