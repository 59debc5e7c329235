package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/**
 * Every page that has an address of its own opens in a browser: nothing is missing in the committed front end, nothing stops on the
 * console, axe finds nothing in light or dark at 1440, 390 and 320 pixels, and nothing is cut off when words grow longer.
 */
@JourneyTest
class EveryPageIT {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ServletContext server;

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void opensWithoutAComplaint(int width) {
        time.set("2026-12-01T09:00");
        Logistics people = world.logistics();
        PersonSummary everything = world.person(
                "everything-" + people.group().code(), "Eve Everything", 0, people.group(), null, Role.values());
        List<String> pages = Addresses.of(server);
        assertThat(pages).hasSizeGreaterThan(10);

        try (Visitor eve = browsers.signIn(everything, width, "pages")) {
            for (String page : pages) {
                eve.open(page);
                eve.examine(page.replace('/', '-'));
            }
        }
    }
}
