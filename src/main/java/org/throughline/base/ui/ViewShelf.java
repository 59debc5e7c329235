package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Lists that people keep under a name; a page with a filter in its address puts the bar above its list. */
public interface ViewShelf {

    /**
     * The kept lists of a page, and a way to keep the present one.
     *
     * @param page address of the page inside the product
     * @param query the filter as the address says it now
     */
    Component bar(String page, String query);

    /** The filter with which the page begins for the reader; empty when it begins with everything. */
    Optional<String> start(String page);
}
