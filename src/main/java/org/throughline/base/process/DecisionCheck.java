package org.throughline.base.process;

import java.util.List;
import java.util.regex.Pattern;

/** Looks at one decision table. */
final class DecisionCheck {

    private static final Pattern CODE = Pattern.compile("\\bfunction\\s*\\(|\\bexternal\\b");

    private DecisionCheck() {}

    static List<Finding> check(String name, XmlNode definitions) {
        Findings findings = new Findings(name);
        List<XmlNode> decisions = definitions.children("decision");
        if (decisions.size() != 1) {
            findings.add(ModelRule.NAMED_AS_FILE, name, "A file holds one decision, this one %d", decisions.size());
        }
        decisions.forEach(decision -> check(name, decision, findings));
        definitions
                .all()
                .filter(node -> node.attribute("expressionLanguage")
                        .filter(language -> !language.equalsIgnoreCase("feel"))
                        .isPresent())
                .forEach(node ->
                        findings.add(ModelRule.DECISION_PLAIN, node.id(), "It speaks another language than FEEL"));
        definitions
                .all()
                .filter(node ->
                        node.local().equals("text") && CODE.matcher(node.text()).find())
                .forEach(node -> findings.add(ModelRule.DECISION_PLAIN, node.text(), "A table calls no code"));
        return findings.list();
    }

    private static void check(String name, XmlNode decision, Findings findings) {
        String id = decision.id();
        if (!id.equals(name)) {
            findings.add(ModelRule.NAMED_AS_FILE, id, "The decision '%s' is in the file '%s'", id, name);
        }
        if (decision.camunda("historyTimeToLive").isEmpty()) {
            findings.add(ModelRule.HISTORY_LIMITED, id, "Nothing says how long its history is kept");
        }
        if (decision.camunda("versionTag").isEmpty()) {
            findings.add(ModelRule.VERSION_TAGGED, id, "The decision has no version tag");
        }
        XmlNode table = decision.child("decisionTable");
        if (table == null) {
            findings.add(ModelRule.DECISION_PLAIN, id, "It is not a table");
        } else if (table.attribute("hitPolicy").isEmpty()) {
            findings.add(ModelRule.DECISION_PLAIN, id, "The table does not state its hit policy");
        }
    }
}
