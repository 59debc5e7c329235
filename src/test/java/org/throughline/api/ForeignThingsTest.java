package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.base.Severity;
import org.throughline.board.BoardTestDesk;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What belongs to another organisation looks as if it were not there, whoever asks and whatever they want to do with it. */
@ApplicationTest
class ForeignThingsTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Actions actions;

    private ApiCaller api;
    private Logistics theirs;
    private Logistics ours;

    @BeforeEach
    void twoOrganisations() {
        time.set("2026-12-01T09:00");
        api = beans.createBean(ApiCaller.class);
        theirs = world.logistics();
        ours = world.logistics();
    }

    @Test
    void readingIsTheSame404() {
        things().forEach((path, ref) -> {
            Answer foreign = api.read(ours.femi(), path, ref);
            Answer missing = api.read(ours.femi(), path, missing(ref));
            assertThat(foreign.status()).as(path).isEqualTo(404);
            assertThat(told(foreign, ref)).as(path).isEqualTo(told(missing, missing(ref)));
        });
    }

    @Test
    void actingIsTheSame404() {
        Map<String, String> things = things();
        String barrier = things.getOrDefault("/barriers/{ref}", "");
        String action = things.getOrDefault("/actions/{ref}", "");
        String meeting = things.getOrDefault("/meetings/{ref}", "");
        String cycle = things.getOrDefault("/cycles/{ref}", "");
        Map<String, Object> why = Map.of("reason", "It is gone by itself");
        same(barrier, "/barriers/{ref}/withdraw", why);
        same(action, "/actions/{ref}/withdraw", why);
        same(cycle, "/cycles/{ref}/withdraw", why);
        same(cycle, "/cycles/{ref}/room/open", null);
        same(cycle, "/cycles/{ref}/room/parked-ideas", Map.of("words", "An idea"));
        same(meeting, "/meetings/{ref}/withdraw", why);
    }

    private void same(String ref, String path, @Nullable Object body) {
        Answer foreign = api.tryPost(ours.femi(), path, body, ref);
        Answer missing = api.tryPost(ours.femi(), path, body, missing(ref));
        assertThat(foreign.status()).as(path + foreign.text()).isEqualTo(404);
        assertThat(told(foreign, ref)).as(path).isEqualTo(told(missing, missing(ref)));
    }

    private static String told(Answer answer, String ref) {
        return answer.status() + answer.text().replace(ref, "?");
    }

    private static String missing(String ref) {
        return ref.substring(0, ref.length() - 6) + "999999";
    }

    private Map<String, String> things() {
        Map<String, String> things = new LinkedHashMap<>();
        BoardTestDesk desk = BoardTestDesk.in(application, theirs);
        things.put("/meetings/{ref}", desk.meeting(desk.board(), "2026-12-16T10:00"));
        things.put(
                "/barriers/{ref}",
                api.post(
                                theirs.carla(),
                                "/barriers",
                                Map.of(
                                        "unit",
                                        theirs.pickA().code(),
                                        "kind",
                                        "STAFFING",
                                        "severity",
                                        "HIGH",
                                        "ask",
                                        "One runner per wave",
                                        "consequence",
                                        "Waves slip"))
                        .path("ref")
                        .asText());
        String cycle = api.post(
                        theirs.asha(),
                        "/cycles",
                        Map.of(
                                "unit",
                                theirs.pickA().code(),
                                "method",
                                "OLT",
                                "purpose",
                                "make peak waves easy to pick right",
                                "dimensions",
                                List.of("QUALITY"),
                                "sponsor",
                                theirs.erin().id().toString()))
                .path("ref")
                .asText();
        things.put("/cycles/{ref}", cycle);
        things.put("/cycles/{ref}/room", cycle);
        things.put(
                "/actions/{ref}",
                world.asSystem(() -> actions.offer(new OfferAction(
                        UUID.randomUUID(),
                        null,
                        theirs.pickA().id(),
                        "Runner role",
                        "Waves slip",
                        ActionType.PROCESS_REWORK,
                        Strength.STRONGER,
                        Severity.HIGH,
                        theirs.ben().id(),
                        theirs.carla().id(),
                        theirs.erin().id(),
                        LocalDate.of(2026, 12, 18),
                        null))));
        return things;
    }
}
