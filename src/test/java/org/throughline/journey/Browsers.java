package org.throughline.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.env.Environment;
import org.throughline.organisation.PersonSummary;

/** Opens browser sessions, one for each person. */
@TestConfiguration(proxyBeanMethods = false)
class Browsers implements DisposableBean {

    private static final Path PICTURES = Path.of("target", "journeys");
    private static final int PATIENCE = 30_000;
    private static final int DESKTOP = 1440;
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 860;

    private final Environment environment;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    Browsers(Environment environment) {
        this.environment = environment;
    }

    /** A session in which nobody has signed in yet; its pictures go into a folder named after the scenario. */
    private BrowserContext session(int width) {
        return context(options(width));
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return context;
    }

    /** The person signs in by form and sees what there is to do. */
    Visitor signIn(PersonSummary person, int width, String scenario) {
        Visitor visitor =
                new Visitor(session(width), base(), PICTURES.resolve(scenario + "-" + width), person.userName());
        visitor.signIn(person.userName(), "throughline");
        return visitor;
    }

    /** Somebody who works in an office. */
    Visitor atTheDesk(PersonSummary person, String scenario) {
        return signIn(person, DESK, scenario);
    }

    /** Somebody who works on the floor, or is on the way. */
    Visitor atThePhone(PersonSummary person, String scenario) {
        return signIn(person, PHONE, scenario);
    }

    /** The same by the keyboard alone. */
    Keyboardist keyboard(PersonSummary person, int width) {
        Keyboardist keyboardist = new Keyboardist(session(width), base());
        keyboardist.signIn(person.userName(), "throughline");
        return keyboardist;
    }

    /** Somebody who is not signed in and never will be, perhaps in a browser that runs no script. */
    BrowserContext nobody(int width, boolean script) {
        return context(options(width).setJavaScriptEnabled(script));
    }

    /** Signs in and keeps nothing but the session. */
    String sessionOf(PersonSummary person) {
        try (BrowserContext context = session(DESKTOP)) {
            Keyboardist keyboardist = new Keyboardist(context, base());
            keyboardist.signIn(person.userName(), "throughline");
            return context.storageState();
        }
    }

    /** Signed in once, for pages with editors that are opened one after the other. */
    BrowserContext workshop(PersonSummary person) {
        String session = sessionOf(person);
        return context(options(DESK).setStorageState(session));
    }

    /** A device that was signed in but has not seen any page yet. */
    NewDevice newDevice(String session) {
        return new NewDevice(context(options(DESKTOP).setStorageState(session)), base());
    }

    String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private Browser browser() {
        if (browser == null) {
            playwright = Playwright.create();
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
            String installed = System.getenv("THROUGHLINE_BROWSER");
            if (installed != null && !installed.isBlank()) {
                options.setExecutablePath(Path.of(installed));
            }
            browser = playwright.chromium().launch(options);
        }
        return browser;
    }

    @Override
    public void destroy() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
