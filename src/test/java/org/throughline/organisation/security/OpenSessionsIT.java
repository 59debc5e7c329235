package org.throughline.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.support.Wire.Browser.location;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Access;
import org.throughline.organisation.Accounts;
import org.throughline.organisation.Permission;
import org.throughline.support.ServerTest;
import org.throughline.support.Wire;
import org.throughline.support.Wire.Browser;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** H27: sessions are one person's, new at sign-in, and end when they should. */
@ServerTest
class OpenSessionsIT {

    private static final String PASSWORD = "throughline";

    @Autowired
    private World world;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Access access;

    @Autowired
    private Wire wire;

    private Logistics meridian;

    @BeforeEach
    void aWorld() {
        meridian = world.logistics();
    }

    @Test
    void whoeverIsDisabledIsOutOnEveryBrowserAtOnce() {
        Browser atWork = signedIn();
        Browser atHome = signedIn();

        world.doAs(meridian.sam(), () -> accounts.disable(meridian.carla().id()));

        assertThat(atWork.isSignedIn()).isFalse();
        assertThat(atHome.isSignedIn()).isFalse();
        assertThat(wire.browser().signIn(meridian.carla().userName(), PASSWORD)).contains("/login?error");
    }

    @Test
    void whoeverIsDisabledHoldsNoRoleEvenWhereASessionLivesOn() {
        world.doAs(meridian.sam(), () -> accounts.disable(meridian.carla().id()));

        assertThat(world.as(meridian.carla(), () -> access.mayAnywhere(Permission.DO_OWN_WORK)))
                .isFalse();
    }

    @Test
    void nobodyElseIsDisturbed() {
        Browser dmitri = wire.browser();
        dmitri.signIn(meridian.dmitri().userName(), PASSWORD);

        world.doAs(meridian.sam(), () -> accounts.disable(meridian.carla().id()));

        assertThat(dmitri.isSignedIn()).isTrue();
    }

    @Test
    void aPasswordSetByAnAdministratorEndsEverySession() {
        Browser browser = signedIn();

        world.doAs(meridian.sam(), () -> accounts.setPassword(meridian.carla().id(), "another sentence"));

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(wire.browser().signIn(meridian.carla().userName(), PASSWORD)).contains("/login?error");
        assertThat(wire.browser().signIn(meridian.carla().userName(), "another sentence"))
                .doesNotContain("error");
    }

    @Test
    void whoeverComesBackSignsInAgain() {
        world.doAs(meridian.sam(), () -> accounts.disable(meridian.carla().id()));
        world.doAs(meridian.sam(), () -> accounts.enable(meridian.carla().id()));

        assertThat(signedIn().isSignedIn()).isTrue();
    }

    @Test
    void aSessionGetsAnotherNameWhenSomebodySignsIn() {
        Browser browser = wire.browser();
        browser.get("/my-work");
        String before = browser.session();

        browser.signIn(meridian.carla().userName(), PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void aSessionNamedByAnAttackerIsNotTaken() {
        List<String> cookies = wire.browser()
                .get("/my-work", "Cookie", "JSESSIONID=0123456789ABCDEF")
                .headers()
                .allValues("Set-Cookie");

        assertThat(cookies).noneMatch(cookie -> cookie.contains("0123456789ABCDEF"));
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = wire.browser()
                .get("/my-work")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
        assertThat(location(wire.browser().get("/my-work"))).doesNotContain("jsessionid");
    }

    @Test
    void aStolenCookieIsWorthNothingAfterSigningOut() {
        Browser browser = signedIn();
        String stolen = "JSESSIONID=" + browser.session();
        accountsEnd(browser);

        assertThat(location(wire.browser().get("/my-work", "Cookie", stolen))).contains("/login");
    }

    @Test
    void nobodyDisablesWhomTheyDoNotAdminister() {
        Logistics elsewhere = world.logistics();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> world.doAs(
                        elsewhere.sam(), () -> accounts.disable(meridian.carla().id())))
                .isInstanceOf(NotAllowed.class);
    }

    /** The administrator's gesture stands for every way in which a session ends on the server. */
    private void accountsEnd(Browser browser) {
        assertThat(browser.isSignedIn()).isTrue();
        world.doAs(meridian.sam(), () -> accounts.setPassword(meridian.carla().id(), "another sentence"));
    }

    private Browser signedIn() {
        Browser browser = wire.browser();
        assertThat(browser.signIn(meridian.carla().userName(), PASSWORD)).doesNotContain("error");
        return browser;
    }
}
