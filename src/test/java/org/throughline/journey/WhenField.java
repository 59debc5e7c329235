package org.throughline.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A field for a day such as 01/10/2026, or for a time, with a list or calendar of its own. */
record WhenField(Page page, Locator field) {

    private static final int CALENDAR_LIES_OVER = 450;

    /** On a narrow screen the calendar lies over the field and keys do not reach it; there the day that was found is tapped. */
    void write(String when) {
        field.fill(when);
        if (when.contains("/") && page.viewportSize().width < CALENDAR_LIES_OVER) {
            Locator day = page.locator("vaadin-month-calendar [part~=focused]")
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first();
            do { // a calendar that still scrolls to its day takes no tap
                day.click();
            } while (!goes(day));
            return;
        }
        field.press("Enter");
        field.press("Tab");
    }

    private static boolean goes(Locator what) {
        try {
            what.waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.HIDDEN)
                    .setTimeout(2_000));
            return true;
        } catch (TimeoutError stays) {
            return false;
        }
    }
}
