package org.throughline.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;

/** What a machine can find wrong with a page: on the console, by axe in light and dark, on a narrow screen, with longer words. */
final class PageCheck {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int NARROW = 320;
    private static final int PHONE = 600;

    private final Page page;
    private final List<String> findings = new ArrayList<>();

    PageCheck(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                findings.add("console: " + message.text());
            }
        });
        page.onPageError(error -> findings.add("script: " + error));
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    /** What a test has brought about itself is no finding. */
    void forgive(String words) {
        findings.removeIf(finding -> finding.contains(words));
    }

    /** Looks at the page as it is: all rules in light, the colours in dark, and whether the narrowest screen is enough. */
    void look(String title) {
        axe(title, axe());
        coloursInTheDark(title);
        ViewportSize size = page.viewportSize();
        page.setViewportSize(NARROW, size.height);
        page.evaluate(TRANSITIONS_END, false);
        fits(title, "");
        page.setViewportSize(size.width, size.height);
    }

    /** Looks at all but one part of the page, in light and dark. */
    void lookBeside(String part, String title) {
        axe(title, axe().exclude(part));
        inTheDark(title + " (dark)", axe().exclude(part));
    }

    /** Looks at the page by all rules, at the colours in dark too, on a phone also at the narrowest width, where nothing may stick out. */
    void lookClosely(String title) {
        axe(title, axe());
        coloursInTheDark(title);
        ViewportSize size = page.viewportSize();
        if (size.width < PHONE) {
            page.setViewportSize(NARROW, size.height);
            page.evaluate(TRANSITIONS_END, false);
            fits(title, "");
            axe(title + " at " + NARROW, axe());
            page.setViewportSize(size.width, size.height);
        }
    }

    /** Makes all words a third longer and full of accents, as another language might be, and looks for what is cut off. */
    void withLongerWords(String title) {
        for (Object cut : (List<?>) page.evaluate(LONGER_WORDS)) {
            findings.add(title + ": with longer words, cut off: " + cut);
        }
        fits(title, "with longer words, ");
    }

    private AxeBuilder axe() {
        return new AxeBuilder(page)
                .withTags(STANDARDS)
                .exclude("vaadin-connection-indicator")
                .setLegacyMode(true); // else it opens a second page, and this one stops drawing
    }

    private void coloursInTheDark(String title) {
        inTheDark(title + " (dark)", axe().withRules(List.of("color-contrast")));
    }

    private void inTheDark(String title, AxeBuilder axe) {
        appear(ColorScheme.DARK);
        axe(title, axe);
        appear(ColorScheme.LIGHT);
    }

    private void appear(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(TRANSITIONS_END, scheme == ColorScheme.DARK); // labels fade from one colour to the other
    }

    private void axe(String title, AxeBuilder axe) {
        for (Rule violation : axe.analyze().getViolations()) {
            findings.add(title + ": " + violation.getId() + " at "
                    + violation.getNodes().get(0).getTarget());
        }
    }

    private void fits(String title, String how) {
        Object over = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        if (over instanceof Number pixels && pixels.intValue() > 0) {
            findings.add(title + ": " + how + pixels + " pixels wider than a screen of " + page.viewportSize().width);
        }
    }

    private static final String TRANSITIONS_END = """
            async (dark) => {
              const frame = () => new Promise(requestAnimationFrame);
              while ((document.documentElement.getAttribute('theme') === 'dark') !== dark) await frame();
              await frame();
              await frame();
              const running = [];
              const collect = (root) => {
                running.push(...root.getAnimations().filter((one) => one instanceof CSSTransition));
                root.querySelectorAll('*').forEach((element) => element.shadowRoot && collect(element.shadowRoot));
              };
              collect(document);
              running.forEach((one) => one.finish());
            }
            """;

    private static final String LONGER_WORDS = """
            () => {
              const accents = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', A: 'Å', E: 'É', O: 'Ö', U: 'Ü', n: 'ñ', s: 'š' };
              const longer = (text) => {
                const words = text.replace(/[aeiouAEOUns]/g, (letter) => accents[letter]);
                return text.trim().length < 2 || /^[\\d\\s.,:/-]+$/.test(text)
                  ? text
                  : words + ' ' + 'ñö '.repeat(Math.max(1, Math.round(text.trim().length / 9))).trim();
              };
              const each = (root, visit) => {
                for (const element of root.querySelectorAll('*')) {
                  visit(element);
                  if (element.shadowRoot) each(element.shadowRoot, visit);
                }
              };
              const drawn = (element) => element.getClientRects().length > 0;
              const skipped = new Set(['STYLE', 'SCRIPT', 'TITLE', 'TEXTAREA', 'INPUT']);
              const own = (element) =>
                [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
              each(document.body, (element) => {
                if (!skipped.has(element.tagName) && drawn(element)) {
                  own(element).forEach((node) => (node.data = longer(node.data)));
                }
              });
              const cut = [];
              each(document.body, (element) => {
                const host = element.getRootNode().host?.tagName ?? '';
                const label = element.getAttribute('part') === 'label' && /FIELD|AREA|COMBO|SELECT$|PICKER|GROUP/.test(host);
                if (skipped.has(element.tagName) || (own(element).length === 0 && !label) || !drawn(element)) return;
                const style = getComputedStyle(element);
                const hidden = (value) => value === 'hidden' || value === 'clip';
                const isForListeners = element.clientWidth <= 1 || element.clientHeight <= 1;
                if (isForListeners || style.display === 'inline') return;
                if (
                  (hidden(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
                  (hidden(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
                ) {
                  const shown = label ? element.getRootNode().host ?? element : element;
                  cut.push(shown.tagName.toLowerCase() + '.' + shown.className + ' "' + shown.textContent.trim().slice(0, 60) + '"');
                }
              });
              return cut;
            }
            """;
}
