package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.Accounts;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The door, the headers of real pages, and the end of a session on an open screen. */
@JourneyTest
class SignInIT {

    private static final int DESKTOP = 1440;

    @Autowired
    private World world;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Accounts accounts;

    @Test
    void aPageLetsOnlyItsOwnScriptsRun() {
        Logistics meridian = world.logistics();
        try (Visitor carla = browsers.signIn(meridian.carla(), DESKTOP, "sign-in")) {
            Response first = carla.load("my-work");
            Response second = carla.load("my-work");

            assertThat(first.headerValue("content-security-policy"))
                    .contains("script-src 'self' 'nonce-")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("script-src 'self' 'unsafe-inline'")
                    .isNotEqualTo(second.headerValue("content-security-policy"));
            assertThat(first.headerValue("cache-control")).contains("no-store");
            assertThat(carla.runsForeignScript()).isFalse();
            carla.forgivesPolicyFindings();
        }
    }

    @Test
    void anOpenScreenOfWhoeverIsDisabledLeadsToTheDoor() {
        Logistics meridian = world.logistics();
        try (Visitor carla = browsers.signIn(meridian.carla(), DESKTOP, "disabled")) {
            carla.open("account");
            world.doAs(meridian.sam(), () -> accounts.disable(meridian.carla().id()));

            carla.comesToTheDoor("Change the password");
        }
    }
}
