package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.WHAT_HAPPENED;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionWork;
import org.throughline.action.ClaimDone;
import org.throughline.action.DueDates;
import org.throughline.action.ReportBlock;
import org.throughline.action.ReportBlock.WantedBarrier;
import org.throughline.base.Severity;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Takes what the owner says about the work: done, where it stands, what is in the way, another day. */
@Component
class DoActionTask implements TaskHandler {

    private static final Map<String, String> PROOF = Map.of(
            "liveLater", "wentLiveOn",
            "link", "evidenceLink",
            "fileGone", "evidence",
            "evidence.file", "evidence",
            "evidence.linkOrFile", "evidence");
    private static final Map<String, String> DATE = Map.of("duePast", "newDue", "dueSame", "newDue");

    private enum Happened {
        DONE,
        PROGRESS,
        BLOCKED,
        NEW_DATE
    }

    private final ActionWork work;
    private final DueDates dueDates;

    DoActionTask(ActionWork work, DueDates dueDates) {
        this.work = work;
        this.dueDates = dueDates;
    }

    @Override
    public String formKey() {
        return "action-progress";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        String ref = task.subjectRef();
        Happened happened = answers.choice(WHAT_HAPPENED, Happened.class);
        switch (happened) {
            case DONE -> FieldRule.at(answers, PROOF, () -> work.claimDone(done(ref, answers)));
            case PROGRESS -> work.noteProgress(ref, answers.requireText("progress"));
            case BLOCKED ->
                work.reportBlock(new ReportBlock(
                        ref, answers.requireText("blockedReason"), answers.requireText("ask"), barrier(answers)));
            case NEW_DATE ->
                FieldRule.at(
                        answers,
                        DATE,
                        () -> dueDates.ask(ref, answers.requireDate("newDue"), answers.requireText("dueReason")));
        }
        return Map.of(WHAT_HAPPENED, happened.name());
    }

    private static ClaimDone done(String ref, TaskAnswers answers) {
        return new ClaimDone(
                ref,
                answers.requireText("summary"),
                answers.requireDate("wentLiveOn"),
                answers.ids("evidence"),
                answers.text("evidenceLink").orElse(null));
    }

    private static @Nullable WantedBarrier barrier(TaskAnswers answers) {
        return answers.isTrue("raiseBarrier")
                ? new WantedBarrier(
                        answers.requireText("kind"),
                        answers.choice("severity", Severity.class),
                        answers.requireText("consequence"))
                : null;
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(
                WHAT_HAPPENED,
                "summary",
                "wentLiveOn",
                "evidence",
                "evidenceLink",
                "progress",
                "blockedReason",
                "ask",
                "raiseBarrier",
                "kind",
                "severity",
                "consequence",
                "newDue",
                "dueReason");
    }
}
