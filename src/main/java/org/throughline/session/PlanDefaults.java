package org.throughline.session;

/** What the planner suggests for a way of learning, so that a good session is planned in two minutes. */
public final class PlanDefaults {

    private PlanDefaults() {}

    /** How many minutes the first session usually lasts. */
    public static int length(LearningMethod method) {
        return switch (method) {
            case SWARM -> 20;
            case LFE -> 40;
            case AAR -> 45;
            case EXPLORATION -> 60;
            case OLT, DEEP_DIVE -> SessionPlan.USUAL_LENGTH;
            case HOWIE_REVIEW -> 120;
        };
    }

    /** What usually brings such a question up. */
    public static Trigger trigger(LearningMethod method) {
        return switch (method) {
            case LFE -> Trigger.SUCCESS;
            case SWARM, HOWIE_REVIEW -> Trigger.EVENT;
            case OLT, EXPLORATION, AAR, DEEP_DIVE -> Trigger.WORK;
        };
    }

    /** The questions that fit the way of learning and what brought it up. */
    public static QuestionSet questions(LearningMethod method, Trigger trigger) {
        return switch (method) {
            case SWARM -> QuestionSet.SWARM;
            case LFE -> QuestionSet.LFE;
            case AAR -> QuestionSet.AAR;
            case DEEP_DIVE -> QuestionSet.DEEP_DIVE;
            case HOWIE_REVIEW -> QuestionSet.OLT_EVENT;
            case OLT, EXPLORATION ->
                switch (trigger) {
                    case SUCCESS -> QuestionSet.OLT_SUCCESS;
                    case EVENT -> QuestionSet.OLT_EVENT;
                    case CHANGE -> QuestionSet.OLT_CHANGE;
                    case WORK, SIGNAL, RECURRENCE, COACHING -> QuestionSet.OLT;
                };
        };
    }
}
