package org.throughline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person with a keyboard and nothing else; reads what has the focus as a screen reader would name it. */
final class Keyboardist implements AutoCloseable {

    private static final int MOST_STOPS = 150;
    private static final String KEEPS_ITS_PLACE = """
            () => document.activeElement && document.activeElement !== document.body
              && document.activeElement.getClientRects().length > 0
            """;

    /** Its name, and what looked with the focus just as it looks without: of the stop before, as now it can be told. */
    private static final String FOCUSED = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              const above = (node) => node.parentElement ?? node.getRootNode().host;
              const around = (at) => {
                const found = [];
                for (let one = at, level = 0; one && one !== document.body && level < 4; one = above(one), level++) {
                  found.push(one, ...(one.shadowRoot?.querySelectorAll('*') ?? []));
                }
                return found;
              };
              const looks = (elements) => elements.map((element) => {
                element.getAnimations().filter((one) => one instanceof CSSTransition).forEach((one) => one.finish());
                return [null, '::before', '::after'].map((part) => {
                  const style = getComputedStyle(element, part);
                  return ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderColor', 'borderWidth', 'backgroundColor',
                    'opacity', 'transform', 'clipPath', 'top', 'left'].map((trait) => style[trait]).join();
                }).join();
              }).join();
              await frame();
              await frame();
              const unseen = [];
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              const before = window.focusedBefore;
              if (before && before.at !== at && before.at.isConnected && looks(around(before.at)) === before.looks) {
                unseen.push(before.name);
              }
              window.focusedBefore = undefined;
              if (!at || at === document.body) return { name: '', unseen };
              const by = (at.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)
                .map((id) => at.getRootNode().getElementById(id)?.textContent ?? '').join(' ').trim();
              const label = at.labels && at.labels.length ? at.labels[0].textContent : '';
              const name = (at.getAttribute('aria-label') || by || label || at.textContent || '').replace(/\\s+/g, ' ').trim();
              if (at.tabIndex >= 0) window.focusedBefore = { at, name, looks: looks(around(at)) };
              return { name, unseen };
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final String base;

    Keyboardist(BrowserContext context, String base) {
        this.context = context;
        this.page = context.newPage();
        this.base = base;
        page.onFileChooser(offered -> {}); // as long as somebody listens the browser opens no window of its own
    }

    /** The sign-in page puts the focus where the name goes. */
    void signIn(String userName, String password) {
        page.navigate(base + "/login");
        page.waitForFunction("() => document.activeElement?.name === 'username'");
        page.keyboard().type(userName);
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }

    void open(String route) {
        page.navigate(base + "/" + route);
        assertThat(page.locator("h1")).hasCount(1);
    }

    /** Walks on with the Tab key until something of this name has the focus. */
    void goTo(String name) {
        assertThat(page.getByText(name).or(page.getByLabel(name)).first()).isVisible();
        List<String> passed = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            String focused = focused();
            if (focused.startsWith(name)) {
                return;
            }
            passed.add(focused);
            page.keyboard().press("Tab");
        }
        assertThat(passed).as("what the Tab key reaches").contains(name);
    }

    /** What has the focus by its name; a stop that nobody could see fails the journey. */
    private String focused() {
        Map<?, ?> found = (Map<?, ?>) page.evaluate(FOCUSED);
        assertThat((List<?>) found.get("unseen")).as("what shows no focus").isEmpty();
        return String.valueOf(found.get("name"));
    }

    /** From where the focus is, the Tab key leads through the whole page and back to its beginning. */
    void isNotTrapped() {
        List<String> passed = new ArrayList<>();
        do {
            page.keyboard().press("Tab");
            passed.add(focused());
            assertThat(passed).as("stops on the way out").hasSizeLessThan(MOST_STOPS);
        } while (!passed.get(passed.size() - 1).startsWith("Skip to"));
    }

    /** Walks there and presses Enter. */
    void follow(String name) {
        goTo(name);
        page.keyboard().press("Enter");
    }

    /** Walks there and presses the space bar. */
    void choose(String name) {
        goTo(name);
        page.keyboard().press("Space");
    }

    /** Walks there and types. */
    void write(String name, String text) {
        goTo(name);
        page.keyboard().type(text);
    }

    /** Walks there, types a day and puts the calendar away. */
    void writeDay(String name, String day) {
        write(name, day);
        press("Enter");
    }

    /** Walks there and chooses a file in what Enter opens. */
    void attach(String button, FilePayload file) {
        goTo(button);
        page.waitForFileChooser(() -> press("Enter")).setFiles(file);
    }

    /** Sends, sees that it has happened, and goes on from a place on the page. */
    void send(String button, String done) {
        follow(button);
        sees(done);
        page.waitForFunction(KEEPS_ITS_PLACE);
    }

    /** Presses one key where the focus is. */
    void press(String key) {
        page.keyboard().press(key);
    }

    void sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    /** Something took the focus by itself. */
    void hasFocusOn(String text) {
        page.waitForFunction("text => document.activeElement?.textContent.includes(text)", text);
    }

    @Override
    public void close() {
        context.close();
    }
}
