package org.throughline.inbox.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ProcessVocabulary;

/** The automatic step that added steps may lead to; no supplied model needs it. */
@Component
class AddedSteps implements ProcessVocabulary {

    @Override
    public Set<String> offered() {
        return Set.of("askNextUp");
    }
}
