package org.throughline.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.throughline.base.ui.component.PageHeader;

/**
 * Base of a view: the page's width, its one h1 and its title in the browser.
 *
 * <p>A view that learns its title late sets it in `beforeEnter` or `setParameter` by `header().title(…)`.
 */
public abstract class Page extends Div implements HasDynamicTitle {

    private final PageHeader header;

    /**
     * Creates the page.
     *
     * @param title the h1, already in the reader's language
     */
    protected Page(String title) {
        addClassName("page");
        header = new PageHeader(title);
        add(header);
    }

    /** The head of the page. */
    protected final PageHeader header() {
        return header;
    }

    @Override
    public String getPageTitle() {
        return Titles.of(header.title());
    }
}
