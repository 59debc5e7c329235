package org.throughline.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Circles;

/**
 * A promise as the proof of it knows it.
 *
 * @param zone zone of the place when it was made, null when it was made before sums were kept
 * @param calendarId calendar that counted, null for the usual hours
 * @param calendarDigest digest of its hours and holidays, hexadecimal; null for the usual hours
 * @param sum how the instant was worked out, null when it was made before sums were kept
 * @param ruleInputs what the table of clocks was asked with, null when it was not asked
 */
record LedgerLine(
        UUID id,
        String kind,
        String subjectRef,
        @Nullable Integer tier,
        UUID unitId,
        @Nullable String zone,
        OwedBy owedBy,
        String ruleVersion,
        @Nullable String ruleInputs,
        String calendarVersion,
        @Nullable UUID calendarId,
        @Nullable String calendarDigest,
        @Nullable Sum sum,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant firedAt,
        @Nullable Instant settledAt,
        PromiseStatus status) {

    static final String COLUMNS = "p.id, p.kind, " + Circles.standIn("p.subject_ref")
            + " as subject_ref, p.tier, p.unit_id, p.zone, p.owed_by, p.rule_version,"
            + " p.rule_inputs, p.calendar_version, p.calendar_id, p.sum_way, p.sum_from, p.sum_amount, p.sum_unit,"
            + " p.sum_day, p.made_at, p.due_at, p.fired_at, p.settled_at, p.status,"
            + " (select encode(sha256(convert_to(c.hours || '|' || c.holidays, 'UTF8')), 'hex')"
            + " from throughline.business_calendar c where c.id = p.calendar_id) as calendar_digest";

    static LedgerLine read(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject_ref"),
                row.getObject("tier", Integer.class),
                row.getObject("unit_id", UUID.class),
                row.getString("zone"),
                OwedBy.valueOf(row.getString("owed_by")),
                row.getString("rule_version"),
                row.getString("rule_inputs"),
                row.getString("calendar_version"),
                row.getObject("calendar_id", UUID.class),
                row.getString("calendar_digest"),
                sum(row),
                moment(row.getObject("made_at", OffsetDateTime.class)),
                moment(row.getObject("due_at", OffsetDateTime.class)),
                maybe(row.getObject("fired_at", OffsetDateTime.class)),
                maybe(row.getObject("settled_at", OffsetDateTime.class)),
                PromiseStatus.valueOf(row.getString("status")));
    }

    private static @Nullable Sum sum(ResultSet row) throws SQLException {
        String way = row.getString("sum_way");
        if (way == null) {
            return null;
        }
        String unit = row.getString("sum_unit");
        return new Sum(
                Sum.Way.valueOf(way),
                maybe(row.getObject("sum_from", OffsetDateTime.class)),
                row.getString("sum_amount"),
                unit == null ? null : Sum.Counted.valueOf(unit),
                row.getObject("sum_day", LocalDate.class));
    }

    /** What a seal covers, in order; absent is empty. */
    List<String> sealed(SealedEvent what) {
        if (what == SealedEvent.ENDED) {
            return List.of(LedgerHash.micros(firedAt), LedgerHash.micros(settledAt), status.name());
        }
        return List.of(
                kind,
                subjectRef,
                text(tier),
                unitId.toString(),
                text(zone),
                owedBy.name(),
                ruleVersion,
                text(ruleInputs),
                calendarVersion,
                text(calendarId),
                text(calendarDigest),
                sum == null ? "" : sum.way().name(),
                sum == null ? "" : LedgerHash.micros(sum.from()),
                sum == null ? "" : text(sum.amount()),
                sum == null ? "" : text(sum.unit()),
                sum == null ? "" : text(sum.day()),
                LedgerHash.micros(madeAt),
                LedgerHash.micros(dueAt));
    }

    boolean isEnded() {
        return status != PromiseStatus.OPEN;
    }

    boolean brokenBySystem() {
        return DowntimePolicy.brokenBySystem(owedBy, status, dueAt, firedAt);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Instant moment(OffsetDateTime read) {
        return read.toInstant();
    }

    private static @Nullable Instant maybe(@Nullable OffsetDateTime read) {
        return read == null ? null : read.toInstant();
    }

    /** The same as if it had not ended: its end is not in the chain yet. */
    LedgerLine stillOpen() {
        return new LedgerLine(
                id,
                kind,
                subjectRef,
                tier,
                unitId,
                zone,
                owedBy,
                ruleVersion,
                ruleInputs,
                calendarVersion,
                calendarId,
                calendarDigest,
                sum,
                madeAt,
                dueAt,
                firedAt,
                null,
                PromiseStatus.OPEN);
    }
}
