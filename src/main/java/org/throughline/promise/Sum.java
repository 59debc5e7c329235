package org.throughline.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an instant was worked out, so that anybody can do it again.
 *
 * @param way what was done
 * @param from where counting began, in microseconds as the database keeps it: a finer start could cross a closing time that the kept
 *     one does not; null for a closing time and for what people said themselves
 * @param amount how much was counted, a number in plain digits
 * @param unit what was counted
 * @param day the day whose closing time it is
 */
@Embeddable
public record Sum(
        @Enumerated(EnumType.STRING) @Column(name = "sum_way")
        Way way,

        @Column(name = "sum_from") @Nullable Instant from,
        @Column(name = "sum_amount") @Nullable String amount,

        @Enumerated(EnumType.STRING) @Column(name = "sum_unit") @Nullable
        Counted unit,

        @Column(name = "sum_day") @Nullable LocalDate day) {

    /** What was done. */
    public enum Way {
        /** Counted forwards. */
        AFTER,
        /** Counted backwards. */
        BEFORE,
        /** Closing time of a day. */
        CLOSING,
        /** Nothing: people or a plan said when. */
        STATED
    }

    /** What was counted: the units of an {@link Allowance}, and a share of one to the second. */
    public enum Counted {
        WORKING_DAYS,
        BUSINESS_HOURS,
        ELAPSED_HOURS,
        CALENDAR_DAYS,
        WORKING_SECONDS
    }

    static final Sum STATED = new Sum(Way.STATED, null, null, null, null);

    static Sum after(Instant from, Allowance allowance) {
        return counted(Way.AFTER, from, allowance);
    }

    static Sum before(Instant end, Allowance allowance) {
        return counted(Way.BEFORE, end, allowance);
    }

    static Sum closing(LocalDate day) {
        return new Sum(Way.CLOSING, null, null, null, day);
    }

    static Sum afterWorking(Instant from, Duration working) {
        BigDecimal seconds = BigDecimal.valueOf(working.toSeconds()).add(BigDecimal.valueOf(working.getNano(), 9));
        return new Sum(Way.AFTER, micros(from), plain(seconds), Counted.WORKING_SECONDS, null);
    }

    private static Sum counted(Way way, Instant from, Allowance allowance) {
        return new Sum(
                way,
                micros(from),
                plain(allowance.amount()),
                Counted.valueOf(allowance.unit().name()),
                null);
    }

    /** Whether it counts exactly this allowance. */
    boolean counts(Allowance allowance) {
        return unit != null
                && amount != null
                && unit.name().equals(allowance.unit().name())
                && new BigDecimal(amount).compareTo(allowance.amount()) == 0;
    }

    /** Works it out again. */
    Instant result(BusinessHoursPolicy place) {
        return switch (way) {
            case AFTER -> forwards(place);
            case BEFORE -> backwards(place);
            case CLOSING -> place.closing(Objects.requireNonNull(day));
            case STATED -> throw new IllegalStateException("Nothing was counted");
        };
    }

    private Instant forwards(BusinessHoursPolicy place) {
        Instant start = Objects.requireNonNull(from);
        return switch (Objects.requireNonNull(unit)) {
            case ELAPSED_HOURS -> start.plus(length());
            case CALENDAR_DAYS -> start.atZone(place.zone()).plusDays(days()).toInstant();
            case WORKING_DAYS, BUSINESS_HOURS, WORKING_SECONDS -> place.plus(start, length());
        };
    }

    private Instant backwards(BusinessHoursPolicy place) {
        Instant end = Objects.requireNonNull(from);
        return switch (Objects.requireNonNull(unit)) {
            case ELAPSED_HOURS -> end.minus(length());
            case CALENDAR_DAYS -> end.atZone(place.zone()).minusDays(days()).toInstant();
            case WORKING_DAYS, BUSINESS_HOURS, WORKING_SECONDS -> place.minus(end, length());
        };
    }

    private long days() {
        return new BigDecimal(Objects.requireNonNull(amount)).longValueExact();
    }

    private Duration length() {
        BigDecimal number = new BigDecimal(Objects.requireNonNull(amount));
        Duration each = switch (Objects.requireNonNull(unit)) {
            case WORKING_DAYS -> BusinessHoursPolicy.WORKING_DAY;
            case BUSINESS_HOURS, ELAPSED_HOURS -> Duration.ofHours(1);
            case WORKING_SECONDS -> Duration.ofSeconds(1);
            case CALENDAR_DAYS -> throw new IllegalStateException("Days have no fixed length");
        };
        return Duration.ofNanos(
                number.multiply(BigDecimal.valueOf(each.toNanos())).longValueExact());
    }

    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
