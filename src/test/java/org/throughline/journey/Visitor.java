package org.throughline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** One person in front of one browser: finds things as people do, by their words. */
class Visitor implements AutoCloseable {

    private static final String LISTS =
            "vaadin-combo-box-overlay, vaadin-multi-select-combo-box-overlay, vaadin-select-overlay";

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final Path pictures;
    private final String name;
    private final PageCheck check;
    private int taken;

    Visitor(BrowserContext context, String base, Path pictures, String name) {
        this.context = context;
        this.page = context.newPage();
        this.base = base;
        this.pictures = pictures;
        this.name = name;
        check = new PageCheck(page);
    }

    void signIn(String userName, String password) {
        page.navigate(base + "/login");
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** Opens an address of the product. */
    void open(String route) {
        page.navigate(base + "/" + route);
        assertThat(page.url()).as("%s is still signed in", name).doesNotContain("/login");
        assertThat(page.locator("h1")).hasCount(1);
    }

    /** Opens an address of the product and hands over the answer itself. */
    Response load(String route) {
        Response answer = page.navigate(base + "/" + route);
        assertThat(page.locator("h1")).hasCount(1);
        return answer;
    }

    /** Whether a script that somebody smuggled into the page would run. */
    boolean runsForeignScript() {
        page.evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.smuggled = true';
                  document.body.append(script);
                  const picture = document.createElement('img');
                  picture.setAttribute('onerror', 'window.smuggled = true');
                  picture.src = 'data:image/png;base64,none';
                  document.body.append(picture);
                }""");
        page.waitForLoadState();
        return Boolean.TRUE.equals(page.evaluate("() => window.smuggled === true"));
    }

    /** What the browser said about scripts that the test itself had smuggled in. */
    void forgivesPolicyFindings() {
        check.forgive("Content Security Policy");
    }

    /** A gesture on a screen whose session has ended. */
    void comesToTheDoor(String button) {
        if (!page.url().contains("/login")) {
            press(button);
        }
        page.waitForURL(address -> address.contains("/login"));
        check.forgive("console: "); // the line that dropped
    }

    /** The first reference on the page that starts like this, such as CYC-. */
    String reference(String prefix) {
        Locator found = page.getByText(Pattern.compile("^" + prefix + "\\d{4}-\\d{6}$"));
        return found.first().textContent().strip();
    }

    void press(String button) {
        press(page.locator("body"), button);
    }

    /** Opens a card that is folded, as cards are on a phone. */
    void unfold(String heading) {
        Locator card = page.locator("details")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first();
        if (card.getAttribute("open") == null) {
            card.locator("summary").click();
        }
    }

    /** Presses one of several buttons of the same name, the first being 0. */
    void press(String button, int which) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .nth(which)
                .click();
    }

    /** Opens a task from the list of one's work. */
    void doTask(String title) {
        open("my-work");
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
        page.locator(".task-panel").first().waitFor();
    }

    /** Sends the form of a task and waits until it is done. */
    void send(String button) {
        press(page.locator(".task-panel").first(), button);
        sees("Done: ");
    }

    /** Presses a button within the dialog that is open. */
    void pressInDialog(String button) {
        press(page.getByRole(AriaRole.DIALOG), button);
    }

    private static void press(Locator where, String button) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** The page with this heading has come; until then the one before it stays on the screen. */
    void comesTo(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }

    void write(String label, String text) {
        write(label, 0, text);
    }

    /** Writes into the field with this label, the first one being 0. */
    void write(String label, int which, String text) {
        Locator field = field(label, which);
        field.fill(text);
        field.press("Tab");
    }

    /** Writes a day such as 01/10/2026, or a time, into a field with a list of its own. */
    void writeWhen(String label, String when) {
        new WhenField(page, field(label, 0)).write(when);
    }

    /** Writes a day and a time into the two fields of this question. */
    void writeWhen(String question, String day, String time) {
        Locator both = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(AriaRole.COMBOBOX);
        new WhenField(page, both.nth(0)).write(day);
        new WhenField(page, both.nth(1)).write(time);
    }

    /** Chooses from a list that opens below its field. */
    void pick(String label, int which, String option) {
        Locator field = field(label, which);
        field.click();
        if (Boolean.TRUE.equals(field.evaluate("field => field.tagName === 'INPUT'"))) {
            field.fill(option);
        }
        Locator open = page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setVisible(true));
        open.filter(new Locator.FilterOptions().setHasText(option)).first().click();
        field.press("Tab");
        assertThat(page.locator(LISTS).filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
    }

    void pick(String label, String option) {
        pick(label, 0, option);
    }

    /** Ticks one of several. */
    void choose(String option) {
        choose(option, 0);
    }

    void choose(String option, int which) {
        page.getByLabel(option, new Page.GetByLabelOptions().setExact(true))
                .nth(which)
                .check();
    }

    /** Ticks the first of several in a dialog that begins so. */
    void chooseInDialog(String beginning) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(beginning))
                .first()
                .check();
    }

    /** Labels of what need not be answered say so. */
    private Locator field(String label, int which) {
        return page.getByLabel(Pattern.compile("^" + label.replace("?", "\\?") + "( \\(optional\\))?$"))
                .nth(which);
    }

    void sees(String... texts) {
        for (String text : texts) {
            assertThat(page.getByText(text)
                            .filter(new Locator.FilterOptions().setVisible(true))
                            .first())
                    .isVisible();
        }
    }

    /** A field that is ready for the next words. */
    void seesEmpty(String label) {
        assertThat(field(label, 0)).hasValue("");
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(text).filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
    }

    boolean hasButton(String button) {
        return page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true))
                        .count()
                > 0;
    }

    /** Takes a picture of the whole page and looks for what a machine can see. */
    void picture(String title) {
        shoot("%02d-%s-%s".formatted(++taken, who(), title));
        check.look(title);
    }

    /** The same in both appearances and at the narrowest width, and with longer words; the page is of no use afterwards. */
    void examine(String title) {
        shoot(title);
        check.lookClosely(title);
        check.withLongerWords(title);
    }

    /** From the top: a page that was scrolled would show its bars in the middle. */
    private void shoot(String file) {
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve(file + ".png"))
                .setFullPage(true));
    }

    private String who() {
        return name.replaceAll("\\d+$", "");
    }

    /** Ends the session; what was found on the way fails the journey. */
    @Override
    public void close() {
        shoot("last-" + who());
        context.close();
        assertThat(check.findings()).as("what %s ran into", name).isEmpty();
    }
}
