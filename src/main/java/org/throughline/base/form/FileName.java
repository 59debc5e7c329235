package org.throughline.base.form;

import java.util.stream.Collectors;

/** Names of files as people may keep them: no folders, no control characters, not endless. */
public final class FileName {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "file";

    private FileName() {}

    /** The name without what could be harmful where it is used again. */
    public static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String kept = last.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .filter(point -> Character.getType(point) != Character.SURROGATE && "\"<>:|?*".indexOf(point) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
        String named = kept.isBlank() || kept.chars().allMatch(point -> point == '.') ? NAMELESS : kept;
        return named.length() <= LONGEST ? named : named.substring(0, LONGEST / 2) + ending(named);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
    }
}
