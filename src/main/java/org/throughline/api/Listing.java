package org.throughline.api;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items in the order of the list
 * @param page number of the page, from 0
 * @param size rows on a page
 * @param total rows on all pages
 */
record Listing<T>(List<T> items, int page, int size, int total) {

    Listing {
        items = List.copyOf(items);
    }

    static <S, T> Listing<T> of(List<S> rows, Paging paging, int total, Function<S, T> item) {
        return new Listing<>(rows.stream().map(item).toList(), paging.page(), paging.size(), total);
    }
}
