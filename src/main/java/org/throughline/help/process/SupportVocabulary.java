package org.throughline.help.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ModelDuties;
import org.throughline.base.process.ProcessVariable;
import org.throughline.base.process.ProcessVocabulary;

/** What this feature and its models call things. */
@Component
class SupportVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> variables() {
        return ProcessVariable.names(
                SupportVariables.REQUEST_REF,
                SupportVariables.OFFER_REF,
                SupportVariables.SUBJECT_TITLE,
                SupportVariables.UNIT_ID,
                SupportVariables.ASKER_ID,
                SupportVariables.TAKER_ID,
                SupportVariables.HEAD_ID,
                SupportVariables.ARRANGER_ID,
                SupportVariables.HELPED,
                SupportVariables.ANSWERED_ONCE_MORE,
                SupportVariables.ASKED_ONCE_MORE,
                SupportVariables.OFFER_TAKEN);
    }

    @Override
    public Set<String> messages() {
        return Set.of(SupportVariables.HELP_ASKED, SupportVariables.SUPPORT_OFFERED, SupportVariables.WITHDRAW);
    }

    /** Nobody answers their own request, and who asked says whether it helped. */
    @Override
    public ModelDuties duties() {
        return new ModelDuties(
                Set.of(),
                Map.of("support-take", "askerId", "support-answer", "askerId"),
                Map.of("support-request", Set.of("support-take", "support-answer", "support-helped")));
    }
}
