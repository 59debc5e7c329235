package org.throughline.studio;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How scenarios are called and how many a process may have. */
final class ScenarioNamePolicy {

    /** Playing all of them is one gesture that somebody waits for; the supplied process with most has 17. */
    static final int MOST_SCENARIOS = 60;

    static final int LONGEST_NAME = 64;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int ROOM_FOR_NUMBER = 4;

    private ScenarioNamePolicy() {}

    /** @throws ReleaseRefused when the name is none: lower case letters, digits and hyphens */
    static void checkName(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new ReleaseRefused("scenarios.refused.name", name, LONGEST_NAME);
        }
    }

    /** A name for a new scenario that reads like its title and that no other has. */
    static String nameOf(String title, Set<String> taken) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST_NAME - ROOM_FOR_NUMBER, plain.length()))
                .replaceAll("^-|-$", "");
        String word = cut.isEmpty() ? "scenario" : cut;
        String name = word;
        for (int number = 2; taken.contains(name); number++) {
            name = word + '-' + number;
        }
        return name;
    }
}
