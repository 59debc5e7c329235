package org.throughline.api;

/** Nothing is at this address for this person. Foreign and missing look the same. */
class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotThere() {
        super("Nothing there", null, false, false);
    }
}
