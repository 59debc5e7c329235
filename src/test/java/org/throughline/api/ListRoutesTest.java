package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.throughline.board.BoardTestDesk;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What a list costs does not grow with its rows. */
@ApplicationTest
class ListRoutesTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StatementCount statements;

    private ApiCaller api;
    private Logistics people;
    private BoardTestDesk desk;
    private UUID board;

    @BeforeEach
    void aWorld() {
        time.set("2026-12-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        desk = BoardTestDesk.in(application, people);
        board = desk.board();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/barriers", "/actions", "/cycles", "/boards", "/meetings", "/decisions", "/units"})
    void aListCostsTheSameHoweverLongItIs(String path) {
        add(0);
        api.get(people.femi(), path);
        List<String> few = statements.during(() -> api.get(people.femi(), path));
        IntStream.range(1, 4).forEach(this::add);
        List<String> more = statements.during(() -> api.get(people.femi(), path));

        assertThat(more).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(8);
    }

    private void add(int number) {
        desk.meeting(board, "2026-12-1" + (number + 4) + "T10:00");
        api.post(
                people.carla(),
                "/barriers",
                Map.of(
                        "unit",
                        people.pickA().code(),
                        "kind",
                        "STAFFING",
                        "severity",
                        "HIGH",
                        "ask",
                        "One runner per wave, please " + number,
                        "consequence",
                        "Waves slip"));
        world.person("listed-" + people.group().code(), "Lee Listed", number, people.pickA(), null, Role.MEMBER);
        api.post(
                people.asha(),
                "/cycles",
                Map.of(
                        "unit",
                        people.pickA().code(),
                        "method",
                        "OLT",
                        "purpose",
                        "make peak waves easy to pick right",
                        "dimensions",
                        List.of("QUALITY"),
                        "sponsor",
                        people.erin().id().toString(),
                        "confidentiality",
                        "ORGANISATION"));
    }
}
