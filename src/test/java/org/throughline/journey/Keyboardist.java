package org.throughline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** One person with a keyboard and nothing else; reads what has the focus as a screen reader would name it. */
final class Keyboardist implements AutoCloseable {

    private static final int MOST_STOPS = 150;
    private static final String FOCUSED = """
            () => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return '';
              const by = (at.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)
                .map((id) => at.getRootNode().getElementById(id)?.textContent ?? '').join(' ').trim();
              const label = at.labels && at.labels.length ? at.labels[0].textContent : '';
              return (at.getAttribute('aria-label') || by || label || at.textContent || '').replace(/\\s+/g, ' ').trim();
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final String base;

    Keyboardist(BrowserContext context, String base) {
        this.context = context;
        this.page = context.newPage();
        this.base = base;
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
            String focused = String.valueOf(page.evaluate(FOCUSED));
            if (focused.startsWith(name)) {
                return;
            }
            passed.add(focused);
            page.keyboard().press("Tab");
        }
        assertThat(passed).as("what the Tab key reaches").contains(name);
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
