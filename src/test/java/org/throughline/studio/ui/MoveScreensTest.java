package org.throughline.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.studio.ReleaseDesk;
import org.throughline.studio.TinyModels;
import org.throughline.studio.move.MoveDates;
import org.throughline.studio.move.MoveHand;
import org.throughline.studio.move.Moves;
import org.throughline.studio.move.RehearseMove;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** Moving running cases, on screens. */
@ApplicationTest
class MoveScreensTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private Moves moves;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private StatementCount count;

    private ReleaseDesk desk;
    private String name;

    @BeforeEach
    void aChangedProcessWithCasesOfTheEarlierVersion() {
        time.set("2026-12-01T10:00");
        desk = new ReleaseDesk(application);
        name = TinyModels.name();
        desk.live(desk.brings(name));
        begin();
        begin();
        desk.live(desk.changes(name));
    }

    @Test
    void anAdministratorRehearsesSeesEachCaseAndMovesThem() {
        screens.doAs(
                desk.sam(),
                StudioRoutes.model(ReleaseDesk.process(name)),
                () -> assertThat(ScreenWords.all()).contains("2 cases still follow version 1"));
        screens.doAs(desk.sam(), StudioRoutes.moving(name, 1), () -> {
            assertThat(ScreenWords.all())
                    .contains("Move running cases: " + name, "Every step where a case can wait goes on by itself.");
            _click(_get(Button.class, button -> button.withText("Rehearse")));
            assertThat(ScreenWords.all()).contains("From version 1 to version 2", "is being rehearsed");
        });
        UUID move = world.as(desk.sam(), () -> moves.newest(name)).get(0).id();
        MoveHand.work(application);

        screens.doAs(desk.sam(), StudioRoutes.move(move), () -> {
            assertThat(ScreenWords.all())
                    .contains("rehearsed, nothing moved", "can move", "Now at: Look. Afterwards at: Look closely");
            _click(_get(Button.class, button -> button.withText("Move the cases")));
            _setValue(_get(TextArea.class, field -> field.withLabel("Why")), "They look twice now");
            List<Button> send = _find(Button.class, button -> button.withText("Move the cases"));
            _click(send.get(send.size() - 1));
            assertThat(ScreenWords.all()).contains("is moving");
        });
        MoveHand.work(application);

        screens.doAs(
                desk.sam(),
                StudioRoutes.move(move),
                () -> assertThat(ScreenWords.all())
                        .contains("done", "They look twice now", "Was at: Look. Now at: Look closely", "Way back")
                        .doesNotContain("Try again"));
        screens.doAs(
                desk.sam(),
                StudioRoutes.model(ReleaseDesk.process(name)),
                () -> assertThat(ScreenWords.all()).doesNotContain("still follow"));
    }

    @Test
    void othersSeeNothingOfAMove() {
        UUID move = rehearsed();

        String foreign = screens.as(desk.people().wes(), StudioRoutes.move(move), ScreenWords::all);
        String missing = screens.as(desk.people().wes(), StudioRoutes.move(new UUID(1, 1)), ScreenWords::all);

        assertThat(foreign).isEqualTo(missing).doesNotContain("version 1");
    }

    @Test
    void aMoveCostsTheSameNumberOfStatementsHoweverManyCasesThereAre() {
        UUID few = rehearsed();
        statements(few);
        int two = statements(few);
        for (int more = 0; more < 4; more++) {
            runtime.startProcessInstanceById(
                    definition(1),
                    name + more,
                    Map.of("unitId", desk.people().group().id().toString()));
        }
        UUID many = rehearsed();

        assertThat(statements(many)).isEqualTo(two);
    }

    private int statements(UUID move) {
        return count.during(() -> screens.doAs(
                        desk.sam(),
                        StudioRoutes.move(move),
                        () -> assertThat(ScreenWords.all()).contains("can move")))
                .size();
    }

    private UUID rehearsed() {
        UUID move = world.as(desk.sam(), () -> moves.rehearse(new RehearseMove(name, 1, 2, List.of(), MoveDates.KEEP)));
        MoveHand.work(application);
        return move;
    }

    private String definition(int version) {
        return world.as(desk.sam(), () -> moves.versions(name)).stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .orElseThrow()
                .definition();
    }

    private void begin() {
        runtime.startProcessInstanceByKey(
                name,
                UUID.randomUUID().toString(),
                Map.of("unitId", desk.people().group().id().toString()));
    }
}
