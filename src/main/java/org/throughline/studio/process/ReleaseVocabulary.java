package org.throughline.studio.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ProcessVariable;
import org.throughline.base.process.ProcessVocabulary;

/** What this feature and its model call things. */
@Component
class ReleaseVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> variables() {
        return Stream.of(
                        ReleaseVariables.REF,
                        ReleaseVariables.SUBJECT_TITLE,
                        ReleaseVariables.UNIT_ID,
                        ReleaseVariables.AUTHOR_ID,
                        ReleaseVariables.EMERGENCY,
                        ReleaseVariables.APPROVED,
                        ReleaseVariables.LIVE,
                        ReleaseVariables.HEALTHY,
                        ReleaseVariables.STAYS)
                .map(ProcessVariable::name)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> messages() {
        return Set.of(ReleaseVariables.SUBMITTED, ReleaseVariables.WITHDRAW);
    }
}
