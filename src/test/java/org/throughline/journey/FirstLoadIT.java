package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.board.BoardTestDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.session.PeakShift;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Every page comes to a new phone on a slow line without more script than it was given room for. */
@JourneyTest
class FirstLoadIT {

    private static final int KB = 1_000;
    private static final int MOST = 310 * KB;
    private static final int MOST_OF_MY_WORK = 260 * KB;
    private static final int MOST_OF_A_ROOM = 210 * KB;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ServletContext server;

    @Autowired
    private ApplicationContext application;

    @Test
    void noPageBringsMoreScriptThanItMay() {
        time.set("2026-12-01T09:00");
        Logistics people = world.logistics();
        PersonSummary everything =
                world.person("heavy-" + people.group().code(), "Hal Heavy", 0, people.group(), null, Role.values());
        List<String> pages = Addresses.of(server);
        assertThat(pages).contains("my-work", "board");

        assertThat(tooHeavy(everything, pages)).isEmpty();
    }

    @Test
    void theRoomOfASessionBringsNoMoreThanItMay() {
        PeakShift play = application.getAutowireCapableBeanFactory().createBean(PeakShift.class);
        String ref = play.to(Point.LEARNING);
        play.letWrite();

        assertThat(tooHeavy(play.picker(), List.of("sessions/" + ref.toLowerCase(Locale.ROOT) + "/room")))
                .isEmpty();
    }

    @Test
    void theRoomOfABoardBringsNoMoreThanItMay() {
        time.set("2026-12-01T09:00");
        Logistics people = world.logistics();
        BoardTestDesk desk = BoardTestDesk.in(application, people);
        UUID board = desk.board();
        String meeting = desk.meeting(board, "2026-12-16T10:00");

        assertThat(tooHeavy(people.femi(), List.of("board/meetings/" + meeting)))
                .isEmpty();
    }

    private List<String> tooHeavy(PersonSummary person, List<String> pages) {
        List<String> found = new ArrayList<>();
        String session = browsers.sessionOf(person);
        for (String page : pages) {
            try (NewDevice device = browsers.newDevice(session)) {
                int script = device.script(page);
                assertThat(script).as("script of %s", page).isPositive();
                if (script > most(page)) {
                    found.add("%s brings %d bytes of script, more than %d".formatted(page, script, most(page)));
                }
            }
        }
        return found;
    }

    private static int most(String page) {
        if (page.equals("my-work")) {
            return MOST_OF_MY_WORK;
        }
        return page.equals("board") || page.startsWith("board/meetings/") || page.endsWith("/room")
                ? MOST_OF_A_ROOM
                : MOST;
    }
}
