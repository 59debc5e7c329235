package org.throughline.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.base.access.NotAllowed;
import org.throughline.promise.ApplicationLife.Sign;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The proof of deadlines in the running product: sums kept with promises, downtimes, seals, timers, and who may see all that. */
@ApplicationTest
class PromiseProofTest {

    @Autowired
    private PromiseLedger ledger;

    @Autowired
    private LedgerExport export;

    @Autowired
    private ApplicationLife life;

    @Autowired
    private TimerWatch watch;

    @Autowired
    private Promises promises;

    @Autowired
    private Barriers barriers;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private StatementCount count;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private Logistics people;

    @BeforeEach
    void tuesday() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
    }

    /** E04: four promises at once, nobody answers; the exported ledger is checked with nothing but the file. */
    @Test
    void ledgerExportVerifiesOffline() throws IOException {
        String barrier = raise(false);
        time.forwardTo("2026-12-29T10:01");

        byte[] file = export();

        assertThat(promises.of(barrier).stream()
                        .filter(promise -> promise.kind().equals("tierAnswer"))
                        .sorted(Comparator.comparing(PromiseSummary::dueAt))
                        .limit(4)
                        .map(promise ->
                                promise.dueAt().truncatedTo(ChronoUnit.MINUTES).toString()))
                .containsExactly(
                        "2026-12-02T10:00:00Z", "2026-12-04T10:00:00Z", "2026-12-11T10:00:00Z", "2026-12-29T10:00:00Z");
        assertThat(about(barrier, file)).isEmpty();
        assertThat(lines(file, barrier))
                .filteredOn(line -> line.path("kind").asText().equals("tierAnswer"))
                .allSatisfy(line -> {
                    assertThat(line.path("sum").path("way").asText()).isEqualTo("AFTER");
                    assertThat(line.path("ruleInputs").asText()).contains("subject=BARRIER", "severity=HIGH");
                    assertThat(line.path("zone").asText()).isEqualTo("Europe/London");
                });
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"t\":\"audit\"", "\"t\":\"root\"");
    }

    @Test
    void whatWasChangedInTheDatabaseNoLongerFitsItsSeal() throws IOException {
        String barrier = raise(false);
        export();
        jdbc.sql("update throughline.deadline_promise set due_at = due_at + interval '1 hour' where subject_ref = ?")
                .param(barrier)
                .update();

        assertThat(about(barrier, export()))
                .extracting(LedgerVerification.BadLine::flaw)
                .contains(LedgerFlaw.WRONG_INSTANT, LedgerFlaw.SEAL_CHANGED);
        jdbc.sql("update throughline.deadline_promise set due_at = due_at - interval '1 hour' where subject_ref = ?")
                .param(barrier)
                .update();
    }

    @Test
    void anAuditLogThatSaysOtherwiseIsFound() throws IOException {
        raise(false);
        List<JsonNode> lines = new java.util.ArrayList<>(lines(export()));
        ObjectNode entry = (ObjectNode) lines.stream()
                .filter(line -> line.path("t").asText().equals("audit"))
                .reduce((first, second) -> second)
                .orElseThrow();
        entry.put("details", entry.path("details").asText().replaceFirst("\"hash\":\"..", "\"hash\":\"zz"));

        assertThat(LedgerDesk.verify(written(lines), null).bad())
                .extracting(LedgerVerification.BadLine::flaw)
                .contains(LedgerFlaw.AUDIT_BROKEN, LedgerFlaw.FILE_CHANGED);
    }

    @Test
    void sealsAndDowntimesAreOnlyEverAddedTo() throws IOException {
        raise(false);
        export();

        assertThatThrownBy(
                        () -> jdbc.sql("delete from throughline.promise_seal").update())
                .hasStackTraceContaining("permission denied for table");
        assertThatThrownBy(() ->
                        jdbc.sql("update throughline.promise_seal set no = -no").update())
                .hasStackTraceContaining("permission denied for table");
        signs(Sign.MOVED, "2026-12-01T10:00");
        assertThatThrownBy(
                        () -> jdbc.sql("delete from throughline.sign_of_life").update())
                .hasStackTraceContaining("permission denied for table");
    }

    /** Down from 08:12 to 10:40 on the morning on which the first tier's time ends at 10:00. */
    @Test
    void aPromiseThatFiredLateBecauseTheSystemWasDownSaysSo() throws IOException {
        String barrier = raise(false);
        signs(Sign.MOVED, "2026-12-02T08:11");
        signs(Sign.ALIVE, "2026-12-02T08:12");
        time.set("2026-12-02T10:40");
        signs(Sign.STARTED, "2026-12-02T10:40");
        time.settle();

        LedgerRow row = world.as(people.carla(), () -> ledger.page(LedgerFilter.of(barrier), 0, 50)).stream()
                .filter(found ->
                        found.kind().equals("tierAnswer") && Integer.valueOf(1).equals(found.tier()))
                .findFirst()
                .orElseThrow();
        assertThat(row.standing()).isEqualTo(PromiseStanding.SYSTEM);
        assertThat(row.latency()).isBetween(Duration.ofMinutes(39), Duration.ofMinutes(41));
        assertThat(row.down())
                .containsExactly(new Span(TimeMachine.at("2026-12-02T08:12"), TimeMachine.at("2026-12-02T10:40")));
        assertThat(world.as(people.carla(), () -> ledger.totals(LedgerFilter.of(barrier))))
                .containsEntry(PromiseStanding.SYSTEM, 2L); // the reminder at half-time came late, too
        assertThat(about(barrier, export())).isEmpty();
    }

    @Test
    void aGapIsADowntimeOnlyWhenNobodyLivedAndNobodyMovedTheClock() {
        UUID other = UUID.randomUUID();
        signs(Sign.MOVED, "2026-11-03T10:00");
        long before = downtimes();

        signs(Sign.ALIVE, "2026-11-03T10:02");
        give(other, Sign.STARTED, "2026-11-03T10:02");
        signs(Sign.STOPPED, "2026-11-03T10:03");
        signs(Sign.STARTED, "2026-11-03T10:04");
        signs(Sign.MOVED, "2026-11-03T18:00");
        assertThat(downtimes()).isEqualTo(before);

        signs(Sign.STOPPED, "2026-11-03T18:01");
        give(other, Sign.STOPPED, "2026-11-03T18:01");
        signs(Sign.STARTED, "2026-11-03T18:02");
        assertThat(downtimes()).isEqualTo(before + 1);
        signs(Sign.ALIVE, "2026-11-03T18:05");
        assertThat(downtimes()).isEqualTo(before + 2);
    }

    @Test
    void aNodeStartsLivesAndStops() {
        time.set("2026-11-04T10:00");
        life.beat();
        life.beat();
        time.set("2026-11-05T10:00");
        life.beat();
        life.stop();

        assertThat(jdbc.sql("select what from throughline.sign_of_life order by id desc limit 4")
                        .query(String.class)
                        .list())
                .containsExactly("STOPPED", "MOVED", "ALIVE", "STARTED");
    }

    @Test
    void aPromiseWhoseTimerIsSetOtherwiseIsSeen() {
        String barrier = raise(false);
        time.set("2026-12-01T10:05");
        assertThat(unguarded(barrier)).isEmpty();
        Instant due = promises.open(barrier, "tierAnswer", 1).orElseThrow().dueAt();
        Job timer = management.createJobQuery().timers().list().stream()
                .filter(job -> job.getDuedate().toInstant().equals(due))
                .filter(job -> isOf(job, barrier))
                .findFirst()
                .orElseThrow();

        management.setJobDuedate(timer.getId(), Date.from(TimeMachine.at("2026-12-03T10:00")));
        assertThat(unguarded(barrier)).extracting(UnguardedPromise::kind).containsExactly("tierAnswer");
        management.setJobDuedate(timer.getId(), Date.from(due));
        management.setJobRetries(timer.getId(), 0);
        assertThat(unguarded(barrier)).hasSize(1);
        management.setJobRetries(timer.getId(), 3);
        assertThat(unguarded(barrier)).isEmpty();
    }

    @Test
    void promisesAreSeenByWhoeverSeesTheThingAndAllOfThemByAuditors() {
        String open = raise(false);
        String sensitive = raise(true);
        Logistics strangers = world.logistics();

        assertThat(world.as(people.asha(), () -> ledger.page(LedgerFilter.of(open), 0, 50)))
                .isNotEmpty();
        for (LedgerFilter filter :
                List.of(LedgerFilter.of(sensitive), LedgerFilter.ALL, LedgerFilter.of("BAR-2026-999999"))) {
            assertThatThrownBy(() -> world.as(people.asha(), () -> ledger.page(filter, 0, 50)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> world.as(people.asha(), () -> ledger.totals(filter)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> world.as(strangers.carla(), () -> ledger.page(LedgerFilter.of(open), 0, 50)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(people.carla(), () -> export.write())).isInstanceOf(NotAllowed.class);
        assertThat(world.as(people.uma(), () -> ledger.page(LedgerFilter.of(sensitive), 0, 50)))
                .isNotEmpty();
    }

    @Test
    void theFilterFilters() {
        String barrier = raise(false);
        Instant second = TimeMachine.at("2026-12-04T10:00");

        assertThat(page(new LedgerFilter(
                        barrier,
                        "tierAnswer",
                        people.group().id(),
                        PromiseStanding.OPEN,
                        second,
                        second.plusSeconds(60))))
                .extracting(LedgerRow::tier)
                .containsExactly(2);
        assertThat(page(new LedgerFilter(barrier, null, people.outbound().id(), null, null, null)))
                .isEmpty();
        assertThat(page(new LedgerFilter(barrier, null, null, PromiseStanding.KEPT, null, null)))
                .isEmpty();
    }

    @Test
    void aPageCostsTheSameHoweverLong() {
        raise(false);
        List<String> one = count.during(() -> world.doAs(people.uma(), () -> ledger.page(LedgerFilter.ALL, 0, 1)));
        List<String> many = count.during(() -> world.doAs(people.uma(), () -> ledger.page(LedgerFilter.ALL, 0, 50)));

        assertThat(many).hasSameSizeAs(one);
    }

    private List<LedgerRow> page(LedgerFilter filter) {
        return world.as(people.uma(), () -> ledger.page(filter, 0, 50));
    }

    private String raise(boolean sensitive) {
        String ref = world.as(
                people.carla(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        BarrierKind.STAFFING,
                        Severity.HIGH,
                        "No runner in the early waves",
                        "One runner per wave",
                        "Waves slip",
                        null,
                        List.of(),
                        null,
                        sensitive)));
        time.settle();
        return ref;
    }

    private List<UnguardedPromise> unguarded(String barrier) {
        return watch.unguarded().stream()
                .filter(promise -> promise.subjectRef().equals(barrier))
                .toList();
    }

    private boolean isOf(Job job, String barrier) {
        return jdbc.sql("select exists (select 1 from act_ru_execution where proc_inst_id_ = ? and business_key_ = ?)")
                .params(List.of(job.getProcessInstanceId(), barrier))
                .query(Boolean.class)
                .single();
    }

    private final UUID node = UUID.randomUUID();

    private void signs(Sign sign, String at) {
        give(node, sign, at);
    }

    private void give(UUID run, Sign sign, String at) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> life.give(run, sign, TimeMachine.at(at)));
    }

    private long downtimes() {
        return jdbc.sql("select count(*) from throughline.downtime")
                .query(Long.class)
                .single();
    }

    private byte[] export() throws IOException {
        Path file = world.as(people.uma(), export::write);
        byte[] written = Files.readAllBytes(file);
        Files.delete(file);
        return written;
    }

    /** What is wrong about one thing or about the file itself; other tests move the clock as they like. */
    private static List<LedgerVerification.BadLine> about(String barrier, byte[] file) {
        return LedgerDesk.verify(file, null).bad().stream()
                .filter(bad -> bad.about() == null || bad.about().contains(barrier))
                .toList();
    }

    private static List<JsonNode> lines(byte[] file) throws IOException {
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(LedgerJson.JSON.readTree(line));
            }
        }
        return lines;
    }

    private static List<JsonNode> lines(byte[] file, String barrier) throws IOException {
        return lines(file).stream()
                .filter(line -> line.path("subject").asText().equals(barrier) && line.has("status"))
                .toList();
    }

    private static byte[] written(List<JsonNode> lines) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (JsonNode line : lines) {
            out.write(LedgerFile.bytes(line));
        }
        return out.toByteArray();
    }
}
