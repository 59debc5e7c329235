package org.throughline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.session.ContributionPlay;

/** Scenario E13 on a phone without an account: a code, two notes, a receipt, and what became of them. */
@JourneyTest
class ContributionIT {

    private static final int PHONE = 390;
    private static final int NARROW = 320;
    private static final int FINGER = 44;

    @Autowired
    private Browsers browsers;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ContributionPlay play;

    @BeforeEach
    void learnIsOpen() {
        play = beans.createBean(ContributionPlay.class);
        play.learning();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoNotesAndWhatBecameOfThem(boolean script) {
        String code = play.codes(12).get(0);
        String receipt;
        try (BrowserContext phone = browsers.nobody(PHONE, script)) {
            Page page = phone.newPage();
            page.navigate(browsers.base() + "/join");
            look(page, script, "code");
            page.getByLabel("Your code").fill(code);
            press(page, "Start");
            look(page, script, "empty");
            send(page, "The list comes late");
            send(page, "The scanner freezes");
            assertThat(page.locator("#list li")).hasCount(2);
            receipt = page.locator("#receipt-code").textContent();
            look(page, script, "sent");
            assertThat(phone.cookies()).isEmpty();

            page.navigate(browsers.base() + "/join");
            page.getByLabel("Your code").fill(code);
            press(page, "Start");
            assertThat(page.getByText("This code cannot be used")).isVisible();
            look(page, script, "used");
        }
        play.told();
        try (BrowserContext later = browsers.nobody(PHONE, script)) {
            Page page = later.newPage();
            page.navigate(browsers.base() + "/receipt");
            page.getByLabel("Your receipt").fill(receipt);
            press(page, "Show");
            assertThat(page.locator("#list li")).hasCount(2);
            assertThat(page.locator("#list")).containsText("Not now: " + ContributionPlay.WHY_NOT_NOW);
            look(page, script, "became");
        }
    }

    @Test
    void aLinkBringsTheCodeBehindTheHashAndLeavesItInNoAddress() {
        String code = play.codes(1).get(0);
        try (BrowserContext phone = browsers.nobody(PHONE, true)) {
            Page page = phone.newPage();
            page.navigate(browsers.base() + "/join#" + code);

            assertThat(page.getByLabel("Your code")).hasValue(code);
            assertThat(page.url()).isEqualTo(browsers.base() + "/join");
        }
    }

    @Test
    void whatIsWrittenWithoutAConnectionIsSentWhenItIsBackAndThenDeletedOnThePhone() {
        try (BrowserContext phone = browsers.nobody(PHONE, true)) {
            Page page = phone.newPage();
            page.navigate(browsers.base() + "/join");
            page.getByLabel("Your code").fill(play.codes(1).get(0));
            press(page, "Start");
            assertThat(page.locator("#note")).isVisible();
            page.waitForLoadState(); // what keeps notes is a script
            phone.setOffline(true);
            send(page, "Nobody hears us in the tunnel");
            assertThat(page.getByText("Waits on this device to be sent")).isVisible();
            assertThat(page.getByText("No connection.")).isVisible();

            phone.setOffline(false);
            assertThat(page.getByText("Sent. Nobody has read it yet.")).isVisible();
            assertThat(page.getByText("No connection.")).isHidden();
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    private static void send(Page page, String words) {
        page.getByLabel("What we were dealing with").check();
        page.getByLabel("Your note").fill(words);
        press(page, "Send note");
        assertThat(page.locator("#list")).containsText(words);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** In light and dark, on a phone and on a narrow one: nothing that axe finds, nothing that sticks out, nothing too small. */
    private static void look(Page page, boolean script, String title) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journeys", "E13-" + (script ? "script" : "plain"), title + ".png"))
                .setFullPage(true));
        for (Locator button : page.locator("button:visible, .choice:visible, input:not([type]):visible")
                .all()) {
            assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(FINGER);
        }
        if (!script) {
            return; // axe is a script
        }
        for (int width : List.of(PHONE, NARROW)) {
            page.setViewportSize(width, 860);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                        .extracting(Rule::getId)
                        .as("%s at %d, %s", title, width, colours)
                        .isEmpty();
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("%s at %d", title, width)
                    .isEqualTo(0);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(PHONE, 860);
    }
}
