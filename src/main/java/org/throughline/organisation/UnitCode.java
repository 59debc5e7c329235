package org.throughline.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the short code of a unit out of its name. */
final class UnitCode {

    private static final int LONGEST = 40;

    private UnitCode() {}

    /** Lower case letters, digits and dashes; `top` when nothing of the name remains. */
    static String from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        return cut.isEmpty() ? "top" : cut;
    }
}
