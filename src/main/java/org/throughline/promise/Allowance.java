package org.throughline.promise;

import java.math.BigDecimal;

/**
 * A length of time as rules speak of it.
 *
 * @param amount how much, zero or more; parts are allowed
 * @param unit what is counted
 */
public record Allowance(BigDecimal amount, Unit unit) {

    /** What an allowance counts. */
    public enum Unit {
        /** Hours within the working hours of the place. */
        BUSINESS_HOURS,
        /** Eight business hours each, counted from the minute of the start. */
        WORKING_DAYS,
        /** Hours on the wall clock, nights and holidays included. */
        ELAPSED_HOURS,
        /** The same local time so many days later. */
        CALENDAR_DAYS
    }

    public Allowance {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An allowance is never negative: " + amount);
        }
    }

    public static Allowance workingDays(int days) {
        return new Allowance(BigDecimal.valueOf(days), Unit.WORKING_DAYS);
    }

    public static Allowance businessHours(int hours) {
        return new Allowance(BigDecimal.valueOf(hours), Unit.BUSINESS_HOURS);
    }

    public static Allowance elapsedHours(int hours) {
        return new Allowance(BigDecimal.valueOf(hours), Unit.ELAPSED_HOURS);
    }
}
