package org.throughline.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.Anchors;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Circles;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * Reads the ledger of promises, latest first: all of it for auditors, that of one thing for whoever may see the thing.
 *
 * <p>A page costs two statements, however many promises there are.
 */
@Service
@Transactional(readOnly = true)
public class PromiseLedger {

    /** Promises that a screen reads at once. */
    public static final int PAGE_SIZE = 50;

    private static final int LONGEST_PAGE = 200;

    private final JdbcClient jdbc;
    private final Anchors anchors;
    private final ObjectProvider<PromiseSubject> subjects;
    private final Units units;
    private final Clock clock;
    private final Access access;

    PromiseLedger(
            JdbcClient jdbc,
            Anchors anchors,
            ObjectProvider<PromiseSubject> subjects,
            Units units,
            Clock clock,
            Access access) {
        this.jdbc = jdbc;
        this.anchors = anchors;
        this.subjects = subjects;
        this.units = units;
        this.clock = clock;
        this.access = access;
    }

    /** Whether the signed-in person may read all of it. */
    @AnySignedIn
    public boolean maySeeAll() {
        return anchors.maySeeAll();
    }

    /**
     * A page of what the filter leaves.
     *
     * @throws NotAllowed when the person may read neither the whole ledger nor the thing that is asked for
     */
    @AnySignedIn
    public List<LedgerRow> page(LedgerFilter filter, int offset, int limit) {
        check(filter);
        LedgerQuery query = query(filter);
        Map<UUID, UnitSummary> places =
                units.all().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
        List<LedgerRow> bare = jdbc.sql("select " + LedgerLine.COLUMNS + ", " + LedgerQuery.STANDING + " as standing,"
                        + " case when" + Circles.seen("p.subject_ref") + "then p.subject_ref else '…' end as shown_ref"
                        + " from throughline.deadline_promise p" + query.where()
                        + " order by p.due_at desc, p.id limit :limit offset :offset")
                .params(query.values())
                .param("me", me())
                .param("limit", Math.max(0, Math.min(limit, LONGEST_PAGE)))
                .param("offset", Math.max(0, offset))
                .query((row, number) -> row(row, places))
                .list();
        return withDowntimes(bare);
    }

    /** How many promises the filter leaves, by how they stand. */
    @AnySignedIn
    public Map<PromiseStanding, Long> totals(LedgerFilter filter) {
        check(filter);
        LedgerQuery query = query(filter);
        return jdbc
                .sql("select " + LedgerQuery.STANDING + " as standing, count(*) as many"
                        + " from throughline.deadline_promise p" + query.where() + " group by 1")
                .params(query.values())
                .query((row, number) ->
                        Map.entry(PromiseStanding.valueOf(row.getString("standing")), row.getLong("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every kind of promise that was ever made, by name. */
    @AnySignedIn
    public List<String> kinds() {
        return jdbc.sql("select distinct kind from throughline.deadline_promise order by kind")
                .query(String.class)
                .list();
    }

    /** The last times when the system was down, newest first. */
    @AnySignedIn
    public List<Span> downtimes(int limit) {
        if (!maySeeAll()) {
            throw new NotAllowed();
        }
        return jdbc.sql("select from_at, to_at from throughline.downtime order by from_at desc limit :limit")
                .param("limit", Math.max(0, Math.min(limit, LONGEST_PAGE)))
                .query((row, number) -> span(row))
                .list();
    }

    private void check(LedgerFilter filter) {
        String subject = filter.subject();
        if (anchors.maySeeAll()) {
            return;
        }
        if (subject == null
                || subjects.stream().noneMatch(kind -> subject.startsWith(kind.prefix()) && kind.isSeen(subject))) {
            throw new NotAllowed();
        }
    }

    private LedgerQuery query(LedgerFilter filter) {
        return new LedgerQuery(
                filter, filter.unitId() == null ? null : units.downwards(filter.unitId()), clock.instant(), me());
    }

    private UUID me() {
        return access.actor().personId();
    }

    private static LedgerRow row(ResultSet row, Map<UUID, UnitSummary> places) throws SQLException {
        LedgerLine line = LedgerLine.read(row);
        UnitSummary place = Objects.requireNonNull(places.get(line.unitId()));
        return new LedgerRow(
                line.id(),
                line.kind(),
                row.getString("shown_ref"),
                line.tier(),
                place.name(),
                line.zone() == null ? place.zone() : ZoneId.of(line.zone()),
                PromiseStanding.valueOf(row.getString("standing")),
                line.status(),
                line.ruleVersion(),
                line.calendarVersion(),
                line.sum(),
                line.madeAt(),
                line.dueAt(),
                line.firedAt(),
                List.of());
    }

    private List<LedgerRow> withDowntimes(List<LedgerRow> rows) {
        List<LedgerRow> late = rows.stream()
                .filter(row -> row.firedAt() != null && row.firedAt().isAfter(row.dueAt()))
                .toList();
        Instant first = late.stream()
                .map(LedgerRow::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Instant last = late.stream()
                .map(row -> Objects.requireNonNull(row.firedAt()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        List<Span> downtimes = jdbc.sql("""
                        select from_at, to_at from throughline.downtime
                        where to_at > :first and from_at < :last order by from_at""")
                .param("first", first.atOffset(ZoneOffset.UTC))
                .param("last", last.atOffset(ZoneOffset.UTC))
                .query((row, number) -> span(row))
                .list();
        return rows.stream().map(row -> with(row, downtimes)).toList();
    }

    private static LedgerRow with(LedgerRow row, List<Span> downtimes) {
        Instant fired = row.firedAt();
        List<Span> during = fired == null
                ? List.of()
                : downtimes.stream()
                        .filter(down -> !down.within(row.dueAt(), fired).isZero())
                        .toList();
        return new LedgerRow(
                row.id(),
                row.kind(),
                row.subjectRef(),
                row.tier(),
                row.unitName(),
                row.zone(),
                row.standing(),
                row.status(),
                row.ruleVersion(),
                row.calendarVersion(),
                row.sum(),
                row.madeAt(),
                row.dueAt(),
                fired,
                during);
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("to_at", OffsetDateTime.class).toInstant());
    }
}
