package org.throughline.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One chosen option.
 *
 * @param optionId id of the option; makes the offer once only
 * @param title what is to be done
 * @param why the condition it changes, or the purpose of the cycle
 * @param actionType name of a constant of the action feature
 * @param strength how little it leans on people remembering, from decision D03
 * @param severity how much depends on it
 * @param ownerId who wants it
 * @param accountableId who answers for it
 * @param due by when, a day at the place
 * @param cost what it costs, null when nothing
 */
public record AgreedOption(
        UUID optionId,
        String title,
        String why,
        String actionType,
        String strength,
        String severity,
        UUID ownerId,
        UUID accountableId,
        LocalDate due,
        @Nullable BigDecimal cost) {}
