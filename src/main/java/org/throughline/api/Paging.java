package org.throughline.api;

/**
 * Which part of a list is asked for. Out-of-range values are put right instead of refused, as a list has no harm in it.
 *
 * @param page number of the page, from 0
 * @param size rows on a page, from 1 to 100
 */
record Paging(int page, int size) {

    static final int LONGEST = 100;
    private static final int LAST_PAGE = 1_000_000;

    static Paging of(long page, long size) {
        return new Paging((int) Math.min(Math.max(0, page), LAST_PAGE), (int) Math.min(Math.max(1, size), LONGEST));
    }

    int offset() {
        return page * size;
    }
}
