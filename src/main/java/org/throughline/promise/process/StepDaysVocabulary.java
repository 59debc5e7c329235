package org.throughline.promise.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ProcessVocabulary;
import org.throughline.promise.StepDays;

/** The deadlines that added steps may have; no supplied model needs them. */
@Component
class StepDaysVocabulary implements ProcessVocabulary {

    private final StepDays days;

    StepDaysVocabulary(StepDays days) {
        this.days = days;
    }

    @Override
    public Set<String> offered() {
        return days.kinds();
    }
}
