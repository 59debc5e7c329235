package org.throughline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.audit.AuditRecord;
import org.throughline.base.task.KeptAnswer;
import org.throughline.session.CyclePage;
import org.throughline.session.CycleRecord;

/**
 * A learning cycle as a program reads it, as far as the caller may read it.
 *
 * @param record what was said, chosen and answered
 * @param history what happened, oldest first
 * @param answers what was answered to questions that administrators added, oldest first, as the form asked then
 * @param names names of the people whose ids appear
 * @param may what the caller can do
 */
@Schema(name = "Cycle")
record CycleAnswer(
        UnitAnswer unit,
        CycleRecord record,
        List<AuditRecord> history,
        List<StepAnswer> answers,
        Map<UUID, String> names,
        CyclePage.May may) {

    static CycleAnswer of(CyclePage page, List<KeptAnswer> answers) {
        return new CycleAnswer(
                UnitAnswer.of(page.unit()),
                page.record(),
                page.history(),
                StepAnswer.withoutPeople(answers),
                page.names(),
                page.may());
    }
}
