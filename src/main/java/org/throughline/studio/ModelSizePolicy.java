package org.throughline.studio;

import java.util.regex.Pattern;

/** How files of a release may be called and how big they may be; the gate says the rest. */
final class ModelSizePolicy {

    /** Most characters of a file. */
    static final int MOST_CHARACTERS = 1024 * 1024;

    /** Most files of a release. */
    static final int MOST_FILES = 40;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 64;

    private ModelSizePolicy() {}

    /** @throws ReleaseRefused when the name is none: lower case letters, digits and hyphens */
    static void checkName(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new ReleaseRefused("studio.refused.name", name, LONGEST_NAME);
        }
    }

    /** @throws ReleaseRefused when there is too much of it */
    static void checkSource(String source) {
        if (source.length() > MOST_CHARACTERS) {
            throw new ReleaseRefused("studio.refused.size", MOST_CHARACTERS / 1024);
        }
    }
}
