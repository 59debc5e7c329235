package org.throughline.succession;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Duty;

/** Which answers a duty allows. */
final class DutyChoicePolicy {

    private DutyChoicePolicy() {}

    /**
     * Refuses an answer that the duty or the cause does not allow.
     *
     * @param to who shall have it, null unless it is handed over
     * @param leaver who has it
     */
    static void check(Duty duty, DutyChoice choice, @Nullable UUID to, UUID leaver, SuccessionCause cause) {
        switch (choice) {
            case HAND_OVER -> {
                if (to == null) {
                    throw new SuccessionRefused("succession.refused.nobody", duty.title());
                }
                if (to.equals(leaver)) {
                    throw new SuccessionRefused("succession.refused.same", duty.title());
                }
                if (duty.barred().contains(to)) {
                    throw new SuccessionRefused("succession.refused.barred", duty.title());
                }
            }
            case END -> {
                if (!duty.mayEnd()) {
                    throw new SuccessionRefused("succession.refused.end", duty.title());
                }
            }
            case KEEP -> {
                if (cause != SuccessionCause.ABSENCE) {
                    throw new SuccessionRefused("succession.refused.keep", duty.title());
                }
            }
        }
    }
}
