package org.throughline.base.process;

import java.util.List;

/** The attack corpus for tests of other packages. */
public final class AttackCorpus {

    private AttackCorpus() {}

    /**
     * One attack.
     *
     * @param rule id of the rule by which it is refused
     * @param outerRule the same, or the rule that sees it first where the kind of a file is not told beforehand
     */
    public record Attack(String name, byte[] bytes, String rule, String outerRule) {}

    public static List<Attack> all() {
        return HostileModels.all()
                .map(attack -> new Attack(
                        attack.name(),
                        attack.bytes(),
                        attack.rule().id(),
                        attack.kind().equals("form")
                                ? ModelRule.FORM_READABLE.id()
                                : attack.rule().id()))
                .toList();
    }
}
