package org.throughline.demo;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.organisation.SetUp;

/**
 * Makes the demo world on the first start: places, people, and weeks of history up to the moment when the clock is handed over.
 */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoWorldSettings.class)
class DemoWorld implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoWorld.class);

    private final DemoPlaces places;
    private final DemoCast cast;
    private final DemoHistory history;
    private final DemoWorldSettings settings;
    private final SetUp setUp;
    private final Clock clock;
    private final ServletWebServerApplicationContext server;

    DemoWorld(
            DemoPlaces places,
            DemoCast cast,
            DemoHistory history,
            DemoWorldSettings settings,
            SetUp setUp,
            Clock clock,
            ServletWebServerApplicationContext server) {
        this.places = places;
        this.cast = cast;
        this.history = history;
        this.settings = settings;
        this.setUp = setUp;
        this.clock = clock;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!places.exist()) {
            Instant handedOver = settings.now() == null ? clock.instant() : settings.now();
            log.info("Making the demo world; its clock will show {}", handedOver);
            setUp.run(() -> {
                places.make();
                cast.make();
                return places;
            });
            history.playUntil(handedOver);
        }
        log.info(
                "Throughline is ready: http://localhost:{} — sign in as one of the people offered there",
                server.getWebServer().getPort());
    }
}
