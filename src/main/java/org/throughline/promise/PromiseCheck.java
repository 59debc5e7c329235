package org.throughline.promise;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.base.process.Decision;
import org.throughline.base.process.DecisionReading;

/** Works out again what a promise in an exported ledger says of itself. */
final class PromiseCheck {

    /** Something that does not follow, and what would. */
    record Found(LedgerFlaw flaw, String detail) {

        private static Optional<Found> because(LedgerFlaw flaw, String detail) {
            return Optional.of(new Found(flaw, detail));
        }
    }

    private record Calendar(WorkingHours hours, Set<LocalDate> holidays, Instant validFrom, String digest) {}

    private final DecisionReading tables = new DecisionReading();
    private final Set<String> rules = new HashSet<>();
    private final Map<UUID, Calendar> calendars = new HashMap<>();
    private long worked;
    private long stated;
    private long unexplained;
    private long late;

    /** Takes a rule; with its table when it is one. */
    void rule(String rule, @Nullable String table) {
        if (table != null && !tables.add(rule, table)) {
            throw new IllegalArgumentException(rule);
        }
        rules.add(rule);
    }

    /** Takes a calendar. */
    void calendar(JsonNode line) {
        String hours = LedgerJson.word(line, "hours");
        String holidays = LedgerJson.word(line, "holidays");
        calendars.put(
                UUID.fromString(LedgerJson.word(line, "id")),
                new Calendar(
                        WorkingHours.parse(hours),
                        holidays.isEmpty()
                                ? Set.of()
                                : Arrays.stream(holidays.split(",", -1))
                                        .map(LocalDate::parse)
                                        .collect(Collectors.toSet()),
                        Instant.parse(LedgerJson.word(line, "validFrom")),
                        LedgerHash.hex(LedgerHash.sha256()
                                .digest((hours + "|" + holidays).getBytes(StandardCharsets.UTF_8)))));
    }

    /** The first thing that is wrong with a promise. */
    Optional<Found> of(LedgerLine promise, JsonNode claims, LifeCheck life) {
        if (promise.brokenBySystem()) {
            late++;
        }
        return calendar(promise)
                .or(() -> rule(promise))
                .or(() -> instant(promise))
                .or(() -> story(promise))
                .or(() -> claims(promise, claims, life));
    }

    private Optional<Found> calendar(LedgerLine promise) {
        if (promise.calendarId() == null) {
            return Optional.empty();
        }
        Calendar calendar = calendars.get(promise.calendarId());
        if (calendar == null) {
            return Found.because(LedgerFlaw.CALENDAR_MISSING, promise.calendarVersion());
        }
        if (!calendar.digest().equals(promise.calendarDigest())) {
            return Found.because(LedgerFlaw.CALENDAR_CHANGED, promise.calendarVersion());
        }
        return calendar.validFrom().isAfter(promise.madeAt())
                ? Found.because(LedgerFlaw.CALENDAR_LATER, promise.calendarVersion())
                : Optional.empty();
    }

    private Optional<Found> rule(LedgerLine promise) {
        if (!rules.contains(promise.ruleVersion())) {
            return Found.because(LedgerFlaw.RULE_MISSING, promise.ruleVersion());
        }
        if (promise.ruleInputs() == null) {
            return Optional.empty();
        }
        Optional<Decision> answer = tables.evaluate(promise.ruleVersion(), RuleInputs.read(promise.ruleInputs()));
        Sum sum = promise.sum();
        boolean same = sum != null
                && answer.flatMap(PromiseCheck::allowance).filter(sum::counts).isPresent();
        return same
                ? Optional.empty()
                : Found.because(
                        LedgerFlaw.RULE_ANSWER,
                        promise.ruleVersion() + " says "
                                + answer.flatMap(PromiseCheck::allowance)
                                        .map(allowance -> allowance
                                                        .amount()
                                                        .stripTrailingZeros()
                                                        .toPlainString() + " " + allowance.unit())
                                        .orElse("nothing"));
    }

    private static Optional<Allowance> allowance(Decision answer) {
        return answer.number("amount")
                .flatMap(
                        amount -> answer.text("unit").map(unit -> new Allowance(amount, Allowance.Unit.valueOf(unit))));
    }

    private Optional<Found> instant(LedgerLine promise) {
        Sum sum = promise.sum();
        if (sum == null || promise.zone() == null) {
            unexplained++;
            return Optional.empty();
        }
        if (sum.way() == Sum.Way.STATED) {
            stated++;
            return Optional.empty();
        }
        worked++;
        Instant follows = sum.result(place(promise, ZoneId.of(promise.zone()))).truncatedTo(ChronoUnit.MILLIS);
        return follows.equals(promise.dueAt())
                ? Optional.empty()
                : Found.because(LedgerFlaw.WRONG_INSTANT, "it is " + follows);
    }

    private BusinessHoursPolicy place(LedgerLine promise, ZoneId zone) {
        if (promise.calendarId() == null) {
            return new BusinessHoursPolicy(BusinessTime.USUAL, Set.of(), zone);
        }
        Calendar calendar = Objects.requireNonNull(calendars.get(promise.calendarId()));
        return new BusinessHoursPolicy(calendar.hours(), calendar.holidays(), zone);
    }

    private static Optional<Found> story(LedgerLine promise) {
        Instant fired = promise.firedAt();
        Instant settled = promise.settledAt();
        if (fired != null && fired.isBefore(promise.dueAt())) {
            return Found.because(LedgerFlaw.FIRED_EARLY, "");
        }
        if (settled != null && settled.isBefore(promise.madeAt())) {
            return Found.because(LedgerFlaw.WRONG_ORDER, "");
        }
        return becameOf(promise, fired, settled)
                ? Optional.empty()
                : Found.because(LedgerFlaw.WRONG_STATUS, promise.status().name());
    }

    private static boolean becameOf(LedgerLine promise, @Nullable Instant fired, @Nullable Instant settled) {
        if (promise.status() == PromiseStatus.OPEN) {
            return settled == null;
        }
        if (settled == null) {
            return false;
        }
        return switch (promise.status()) {
            case KEPT -> promise.owedBy() == OwedBy.SYSTEM ? fired != null : !settled.isAfter(promise.dueAt());
            case BROKEN -> fired != null || !settled.isBefore(promise.dueAt());
            default -> true;
        };
    }

    private static Optional<Found> claims(LedgerLine promise, JsonNode claims, LifeCheck life) {
        if (claims.path("brokenBySystem").asBoolean() != promise.brokenBySystem()) {
            return Found.because(LedgerFlaw.WRONG_LATENCY, "broken by the system: " + promise.brokenBySystem());
        }
        Instant fired = promise.firedAt();
        if (fired == null) {
            return Optional.empty();
        }
        Duration latency = Duration.between(promise.dueAt(), fired);
        if (!claims.path("latencyMillis").canConvertToLong()
                || claims.path("latencyMillis").asLong() != latency.toMillis()) {
            return Found.because(LedgerFlaw.WRONG_LATENCY, "it is " + latency.toMillis() + " ms");
        }
        Duration down = life.downDuring(promise.dueAt(), fired);
        return claims.path("downMillis").asLong(-1) == down.toMillis()
                ? Optional.empty()
                : Found.because(LedgerFlaw.WRONG_DOWNTIME, "it was down for " + down.toMillis() + " ms");
    }

    long worked() {
        return worked;
    }

    long stated() {
        return stated;
    }

    long unexplained() {
        return unexplained;
    }

    long late() {
        return late;
    }
}
