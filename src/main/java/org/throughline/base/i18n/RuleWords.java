package org.throughline.base.i18n;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says for a reader which version of a rule or a calendar made a promise; records keep it as {@code clocks-and-rights v3}. */
public final class RuleWords {

    private static final Pattern VERSION = Pattern.compile("(.+) v(\\d+)");

    private static final Map<String, String> NAMES = Map.of(
            "board meetings", "base.rule.board-meetings",
            "session plan", "base.rule.session-plan",
            "clocks-and-rights", "base.rule.clocks-and-rights",
            "soak-rule", "base.rule.soak-rule",
            "quorum", "base.rule.quorum",
            "barrier-routing", "base.rule.barrier-routing");

    private RuleWords() {}

    /** "Clocks and rights, version 3"; a rule that nobody gave a name keeps the one it has. */
    public static String version(String recorded, Phrases phrases) {
        Matcher version = VERSION.matcher(recorded);
        return version.matches()
                ? phrases.text("base.rule.version", name(version.group(1), phrases), Integer.parseInt(version.group(2)))
                : name(recorded, phrases);
    }

    private static String name(String rule, Phrases phrases) {
        String key = NAMES.get(rule);
        return key == null ? rule : phrases.text(key);
    }
}
