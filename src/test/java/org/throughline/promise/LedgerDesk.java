package org.throughline.promise;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AnchorProof;

/**
 * An exported ledger made by hand: scenario E04, where nobody answers and the system is down when the second tier's time ends.
 *
 * <p>It can be spoilt and then sealed again, as somebody would who has every right but the key.
 */
final class LedgerDesk {

    static final String TABLE = "clocks-and-rights v1";

    private static final UUID UNIT = new UUID(1, 1);
    private static final UUID CALENDAR = new UUID(2, 2);
    private static final String HOURS = WorkingHours.weekdays(
                    java.time.LocalTime.of(9, 0), java.time.LocalTime.of(17, 0))
            .format();
    private static final String HOLIDAYS = "2026-12-25,2026-12-28,2027-01-01";

    private final List<ObjectNode> lines = new ArrayList<>();
    private long sealed;
    private String before = LedgerHash.NONE_BEFORE;

    /** The ledger of E04: four promises of tiers, and what people said themselves. */
    static LedgerDesk climbing() {
        LedgerDesk desk = new LedgerDesk();
        desk.add("ledger", line -> line.put("format", 1));
        desk.add("rule", line -> line.put("rule", TABLE).put("table", table()));
        desk.add("rule", line -> line.put("rule", "agreed day"));
        desk.add(
                "calendar",
                line -> line.put("id", CALENDAR.toString())
                        .put("unit", UNIT.toString())
                        .put("version", 1)
                        .put("hours", HOURS)
                        .put("holidays", HOLIDAYS)
                        .put("validFrom", "2026-01-01T00:00:00Z"));
        desk.alive("2026-12-01T00:00:00Z", "2026-12-04T08:12:00Z");
        desk.alive("2026-12-04T10:40:00Z", "2026-12-30T00:00:00Z");
        desk.add("down", line -> line.put("from", "2026-12-04T08:12:00Z").put("to", "2026-12-04T10:40:00Z"));
        Instant raised = Instant.parse("2026-12-01T10:00:00Z");
        LedgerLine first = tier(1, raised, "8", Sum.Counted.BUSINESS_HOURS, "2026-12-02T10:00:00Z", 0, raised);
        LedgerLine second =
                tier(2, first.dueAt(), "2", Sum.Counted.WORKING_DAYS, "2026-12-04T10:00:00Z", 2_405, raised);
        LedgerLine third = tier(3, second.dueAt(), "5", Sum.Counted.WORKING_DAYS, "2026-12-11T10:00:00Z", 1, raised);
        LedgerLine fourth = tier(4, third.dueAt(), "10", Sum.Counted.WORKING_DAYS, "2026-12-29T10:00:00Z", 2, raised);
        List<LedgerLine> all = List.of(first, second, third, fourth, agreed());
        for (LedgerLine promise : all) {
            desk.lines.add(LedgerJson.write(
                    promise, Duration.ofMinutes(promise.tier() != null && promise.tier() == 2 ? 40 : 0)));
            desk.seal(SealedEvent.MADE, promise);
        }
        all.stream().filter(LedgerLine::isEnded).forEach(promise -> desk.seal(SealedEvent.ENDED, promise));
        return desk;
    }

    private static LedgerLine tier(
            int tier, Instant from, String amount, Sum.Counted unit, String due, int lateSeconds, Instant raised) {
        Instant fired = Instant.parse(due).plusSeconds(lateSeconds);
        return new LedgerLine(
                new UUID(4, tier),
                "tierAnswer",
                "BAR-2026-000001",
                tier,
                UNIT,
                "Europe/London",
                OwedBy.PERSON,
                TABLE,
                "subject=BARRIER;step=tier" + tier + ";severity=HIGH;kind=STAFFING;cost=",
                "meridian v1",
                CALENDAR,
                calendarDigest(),
                new Sum(Sum.Way.AFTER, from, amount, unit, null),
                raised,
                Instant.parse(due),
                fired,
                fired,
                PromiseStatus.BROKEN);
    }

    /** An action agreed for Sat 19 Dec 2026: until Monday's closing. */
    private static LedgerLine agreed() {
        return new LedgerLine(
                new UUID(5, 1),
                "actionDue",
                "ACT-2026-000001",
                null,
                UNIT,
                "Europe/London",
                OwedBy.PERSON,
                "agreed day",
                null,
                "meridian v1",
                CALENDAR,
                calendarDigest(),
                Sum.closing(java.time.LocalDate.of(2026, 12, 19)),
                Instant.parse("2026-12-02T11:00:00Z"),
                Instant.parse("2026-12-21T17:00:00Z"),
                null,
                null,
                PromiseStatus.OPEN);
    }

    private static String calendarDigest() {
        return LedgerHash.hex(LedgerHash.sha256().digest((HOURS + "|" + HOLIDAYS).getBytes(StandardCharsets.UTF_8)));
    }

    private static String table() {
        try (InputStream xml = LedgerDesk.class.getResourceAsStream("/bpmn/clocks-and-rights.dmn")) {
            return new String(java.util.Objects.requireNonNull(xml).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private void alive(String from, String to) {
        long minutes = Duration.between(Instant.parse(from), Instant.parse(to)).toMinutes();
        add("alive", line -> line.put("from", from).put("to", to).put("signs", minutes + 1));
    }

    private void add(String kind, Consumer<ObjectNode> fields) {
        ObjectNode line = LedgerJson.line(kind);
        fields.accept(line);
        lines.add(line);
    }

    private void seal(SealedEvent what, LedgerLine promise) {
        sealed++;
        before = LedgerHash.of(before, sealed, what, promise);
        ObjectNode line = LedgerJson.line("seal");
        line.put("no", sealed)
                .put("what", what.name())
                .put("promise", promise.id().toString());
        line.put("hash", before);
        lines.add(line);
    }

    /** The first line that fits. */
    ObjectNode line(Predicate<ObjectNode> which) {
        return lines.stream().filter(which).findFirst().orElseThrow();
    }

    /** The promise of a tier. */
    ObjectNode tier(int tier) {
        return line(line -> line.path("tier").asInt() == tier);
    }

    ObjectNode kind(String kind) {
        return line(line -> line.path("t").asText().equals(kind));
    }

    LedgerDesk without(Predicate<ObjectNode> which) {
        lines.removeIf(which);
        return this;
    }

    /** Numbers the seals and computes them anew over what the promises say now. */
    LedgerDesk sealAnew() {
        List<ObjectNode> old = List.copyOf(lines);
        lines.clear();
        sealed = 0;
        before = LedgerHash.NONE_BEFORE;
        for (ObjectNode line : old) {
            if (line.path("t").asText().equals("seal")) {
                String id = line.path("promise").asText();
                LedgerLine promise = LedgerJson.read(old.stream()
                        .filter(other -> other.path("id").asText().equals(id) && other.has("status"))
                        .findFirst()
                        .orElseThrow());
                seal(SealedEvent.valueOf(line.path("what").asText()), promise);
            } else {
                lines.add(line);
            }
        }
        return this;
    }

    byte[] file(LedgerFile.Signer signer) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LedgerFile file = new LedgerFile(out);
            for (ObjectNode line : lines) {
                file.add(line);
            }
            file.end(signer);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    LedgerVerification verify() {
        return verify(file(digest -> null), null);
    }

    static LedgerVerification verify(byte[] file, java.nio.file.@Nullable Path key) {
        try {
            return new LedgerVerifier(new AnchorProof(key)).verify(new ByteArrayInputStream(file));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
