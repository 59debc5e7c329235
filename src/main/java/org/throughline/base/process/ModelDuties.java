package org.throughline.base.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the people of a feature rely on, whoever redraws its processes.
 *
 * @param askedUntilAnswered forms whose tasks need no timer of their own, because whatever is late is asked for again until it is answered
 *     (docs/adr/0019)
 * @param separations form to the variable that names whose work is judged with it: never the same person
 * @param mandatory process to the steps that it keeps: forms, delegates, called processes or tables by their names
 */
public record ModelDuties(
        Set<String> askedUntilAnswered, Map<String, String> separations, Map<String, Set<String>> mandatory) {

    /** Nobody relies on anything. */
    public static final ModelDuties NONE = new ModelDuties(Set.of(), Map.of(), Map.of());

    public ModelDuties {
        askedUntilAnswered = Set.copyOf(askedUntilAnswered);
        separations = Map.copyOf(separations);
        mandatory = Map.copyOf(mandatory);
    }

    /** What all features rely on. */
    static ModelDuties together(Collection<ModelDuties> features) {
        Set<String> asked = new HashSet<>();
        Map<String, String> separations = new HashMap<>();
        Map<String, Set<String>> mandatory = new HashMap<>();
        for (ModelDuties feature : features) {
            asked.addAll(feature.askedUntilAnswered());
            separations.putAll(feature.separations());
            mandatory.putAll(feature.mandatory());
        }
        return new ModelDuties(asked, separations, mandatory);
    }
}
