package org.throughline.base.ui;

/** Titles as the browser shows them. */
public final class Titles {

    private Titles() {}

    /** "Thing · Throughline". */
    public static String of(String thing) {
        return thing + " · Throughline";
    }
}
