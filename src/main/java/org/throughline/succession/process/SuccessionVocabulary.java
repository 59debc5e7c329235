package org.throughline.succession.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ModelDuties;
import org.throughline.base.process.ProcessVariable;
import org.throughline.base.process.ProcessVocabulary;
import org.throughline.succession.SuccessionCause;

/** What this feature and its model call things. */
@Component
class SuccessionVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> variables() {
        return Stream.concat(
                        Stream.of(
                                        SuccessionVariables.SUCCESSION_REF,
                                        SuccessionVariables.SUBJECT_TITLE,
                                        SuccessionVariables.UNIT_ID,
                                        SuccessionVariables.PERSON_ID,
                                        SuccessionVariables.MANAGER_ID,
                                        SuccessionVariables.DUTIES_LEFT,
                                        SuccessionVariables.SOMEBODY_ASKED,
                                        SuccessionVariables.NEW_HOLDER_IDS)
                                .map(ProcessVariable::name),
                        Stream.of(SuccessionVariables.NEW_HOLDER_ID))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> messages() {
        return Stream.concat(
                        Arrays.stream(SuccessionCause.values()).map(SuccessionEngine::message),
                        Stream.of(SuccessionVariables.WITHDRAW))
                .collect(Collectors.toSet());
    }

    /** Nobody hands duties to themselves. */
    @Override
    public ModelDuties duties() {
        return new ModelDuties(
                Set.of(),
                Map.of("duties-rehome", "personId", "duties-accept", "personId"),
                Map.of("stewardship-succession", Set.of("duties-rehome", "duties-accept")));
    }
}
