package org.throughline.base.i18n;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says for a reader which version of a rule or a calendar made a promise; records keep it as {@code clocks-and-rights v3}. */
public final class RuleWords {

    private static final Pattern VERSION = Pattern.compile("(.+) v(\\d+)");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("board meetings", "base.rule.board-meetings"),
            Map.entry("session plan", "base.rule.session-plan"),
            Map.entry("clocks-and-rights", "base.rule.clocks-and-rights"),
            Map.entry("soak-rule", "base.rule.soak-rule"),
            Map.entry("quorum", "base.rule.quorum"),
            Map.entry("barrier-routing", "base.rule.barrier-routing"),
            Map.entry("agreed day", "base.rule.agreed-day"),
            Map.entry("day of review", "base.rule.day-of-review"),
            Map.entry("board calendar", "base.rule.board-calendar"),
            Map.entry("step days", "base.rule.step-days"),
            Map.entry("usual hours", "base.rule.usual-hours"),
            Map.entry("support-offer", "base.rule.support-offer"));

    private static final Set<String> INPUTS =
            Set.of("kind", "severity", "cost", "board", "presentVoting", "operations", "hr", "finance");

    private static final Set<String> PLAIN = Set.of("true", "false", "null");

    private RuleWords() {}

    /** "Clocks and rights, version 3"; a rule that nobody gave a name keeps the one it has. */
    public static String version(String recorded, Phrases phrases) {
        Matcher version = VERSION.matcher(recorded);
        return version.matches()
                ? phrases.text("base.rule.version", name(version.group(1), phrases), Integer.parseInt(version.group(2)))
                : name(recorded, phrases);
    }

    /**
     * What a table was asked with, one after the other: "kind: STAFFING · Finance is here: yes".
     *
     * @param recorded as it was kept, such as {@code {kind=STAFFING, finance=true}}; constants of the tables stay as the tables name them
     */
    public static String inputs(String recorded, Phrases phrases) {
        return Arrays.stream(recorded.replaceAll("^\\{|}$", "").split(", ", -1))
                .map(input -> input.split("=", 2))
                .map(input -> input.length < 2 ? input[0] : input(input[0], input[1], phrases))
                .collect(Collectors.joining(" · "));
    }

    private static String input(String name, String value, Phrases phrases) {
        String label = INPUTS.contains(name) ? phrases.text("base.rule.input." + name) : name;
        String shown = PLAIN.contains(value) ? phrases.text("base.rule.value." + value) : value;
        return phrases.text("base.rule.input", label, shown);
    }

    private static String name(String rule, Phrases phrases) {
        String key = NAMES.get(rule);
        return key == null ? rule : phrases.text(key);
    }
}
