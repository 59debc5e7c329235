package org.throughline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/** Somebody in front of an editor. */
final class Draughtsman implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "journeys", "editor");

    private static final int HEIGHT = 860;

    private final Page page;
    private final String base;
    private final PageCheck check;

    Draughtsman(BrowserContext workshop, int width, String base) {
        this.base = base;
        page = workshop.newPage();
        page.setViewportSize(width, HEIGHT);
        check = new PageCheck(page);
    }

    /** Opens a page of the bench and waits until its editor can be used. */
    Page open(String what) {
        EditorBench.HEARD.clear();
        EditorBench.SELECTED.clear();
        page.navigate(base + "/" + EditorBench.PATH + "?" + what);
        ready();
        return page;
    }

    /** Puts another file into the same editor. */
    void load(String file) {
        page.locator(".ed").evaluate("editor => editor.removeAttribute('ready')");
        press(file);
        ready();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    Locator field(String label) {
        return page.locator(".ed-panel").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** A group of fields in the panel. */
    Locator inPanel(String group) {
        return page.locator(".ed-panel").getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(group));
    }

    /** Goes to an element by the search, by keys alone; it may lie on a page of the drawing that is not shown yet. */
    void find(String id) {
        assertThat(page.locator(".djs-shape").first()).isVisible();
        page.locator("[data-tool=search]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".djs-search-open input")).isFocused();
        page.keyboard().type(id);
        page.keyboard().press("Enter");
        assertThat(field("Id")).hasValue(id);
    }

    /** A finding below the canvas. */
    Locator finding(String rule) {
        return page.locator(".ed-findings button").filter(new Locator.FilterOptions().setHasText(rule));
    }

    /** An element of the drawing. */
    Locator element(String id) {
        return page.locator(".djs-shape[data-element-id=" + id + "]");
    }

    /** Pictures in light and dark, and what axe says of all but the drawing itself. */
    void picture(String title) {
        shoot(title + "-light");
        check.lookBeside(".ed-canvas", title);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        shoot(title + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void shoot(String file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file + ".png")));
    }

    private void ready() {
        page.locator("[ready]").first().waitFor();
    }

    /** What was found on the way fails the test. */
    @Override
    public void close() {
        page.close();
        assertThat(check.findings()).isEmpty();
    }
}
