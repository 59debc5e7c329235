package org.throughline.base.form;

import com.google.re2j.Pattern;

/** Where pictures in forms may come from: this application or the schema itself, so that no reader is tracked. */
public final class ImageSource {

    private static final Pattern INSIDE = Pattern.compile("^data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$");
    private static final Pattern HERE = Pattern.compile("^/?[A-Za-z0-9_-][A-Za-z0-9_./-]*$");

    private ImageSource() {}

    public static boolean isSafe(String source) {
        return INSIDE.matcher(source).matches() || HERE.matcher(source).matches() && !source.contains("..");
    }
}
