package org.throughline.base.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What has been found in one model so far; a hostile model has at most {@link #MOST}. */
final class Findings {

    /** More would help nobody, and would cost who asked. */
    static final int MOST = 500;

    private static final int LONGEST = 80;

    private final String model;
    private final List<Finding> found = new ArrayList<>();

    Findings(String model) {
        this.model = model;
    }

    /** Adds a finding with the rule's first sentence. */
    void add(ModelRule rule, String element, Object... arguments) {
        add(Finding.of(rule, model, shortened(element), shortened(arguments)));
    }

    /** Adds a finding with another sentence of the rule. */
    void addAs(ModelRule rule, String which, String element, Object... arguments) {
        add(Finding.as(rule, which, model, shortened(element), shortened(arguments)));
    }

    private void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /** Adds the finding unless the name is among those known. */
    void require(Collection<String> known, String name, ModelRule rule, String element) {
        if (!known.contains(name)) {
            add(rule, element, name);
        }
    }

    List<Finding> list() {
        return List.copyOf(found);
    }

    /** What a sentence quotes of a text. */
    static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    private static Object[] shortened(Object... arguments) {
        Object[] shortened = arguments.clone();
        for (int i = 0; i < shortened.length; i++) {
            if (shortened[i] instanceof String text) {
                shortened[i] = shortened(text);
            }
        }
        return shortened;
    }
}
