package org.throughline.inbox;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ModelDuties;
import org.throughline.base.process.ProcessVocabulary;

/** What the models of the inbox's tests call things. */
@Component
class InboxTestVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> variables() {
        return Set.of("ownerId", "verifierId");
    }

    @Override
    public ModelDuties duties() {
        return new ModelDuties(Set.of(InboxTestHandler.FORM, InboxModels.ADDED_FORM), Map.of(), Map.of());
    }
}
