package org.throughline.base.process;

import java.util.HashSet;
import java.util.Set;

/**
 * Everything that the code offers to models, by name.
 *
 * @param beans delegates
 * @param forms forms whose answers a handler takes
 * @param groups groups that people can be in
 * @param messages messages that the code sends or that processes send
 * @param variables variables that the code sets or reads
 * @param promises kinds after `due.`
 * @param codes errors and escalations that delegates throw
 * @param decisions tables that the code asks
 * @param offered steps and promises among these that no supplied model needs to use
 * @param duties what the people of the features rely on
 */
public record ModelVocabulary(
        Set<String> beans,
        Set<String> forms,
        Set<String> groups,
        Set<String> messages,
        Set<String> variables,
        Set<String> promises,
        Set<String> codes,
        Set<String> decisions,
        Set<String> offered,
        ModelDuties duties) {

    public ModelVocabulary {
        beans = Set.copyOf(beans);
        forms = Set.copyOf(forms);
        groups = Set.copyOf(groups);
        messages = Set.copyOf(messages);
        variables = Set.copyOf(variables);
        promises = Set.copyOf(promises);
        codes = Set.copyOf(codes);
        decisions = Set.copyOf(decisions);
        offered = Set.copyOf(offered);
    }

    /** Names that mean something already, so that no answer of an added form may be called so. */
    public Set<String> taken() {
        Set<String> taken = new HashSet<>(variables);
        taken.addAll(beans);
        return taken;
    }
}
