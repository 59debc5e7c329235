package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What one command leaves in the record. */
@ApplicationTest
class CommandRecorderTest {

    private record Row(String stream, String kind, UUID actor, String action, String details) {}

    @Autowired
    private World world;

    @Autowired
    private People people;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount count;

    private Logistics cast;

    @BeforeEach
    void aCast() {
        cast = world.logistics();
    }

    @Test
    void aCommandSaysWhoDidWhatToWhomAndNoWord() {
        UUID wes = cast.wes().id();
        world.doAs(
                cast.sam(),
                () -> people.grant(new GrantRole(
                        wes, Role.COACH, cast.site().id(), LocalDate.of(2026, 1, 1), null, "Because of the noise")));

        Row row = last(cast.sam().id());
        assertThat(row.action()).isEqualTo("organisation.People.grant");
        assertThat(row.stream()).isEqualTo("person:" + cast.sam().id());
        assertThat(row.kind()).isEqualTo("COMMAND");
        assertThat(row.details()).contains(wes.toString()).doesNotContain("noise");
    }

    @Test
    void whatIsRefusedOrRolledBackLeavesNothing() {
        world.doAs(
                cast.sam(),
                () -> assertThatThrownBy(
                        () -> people.reportTo(UUID.randomUUID(), cast.wes().id())));
        world.doAs(
                cast.sam(),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    people.reportTo(cast.wes().id(), cast.dmitri().id());
                    status.setRollbackOnly();
                }));

        assertThat(rows(cast.sam().id())).extracting(Row::action).allMatch(Refusals.ACTION::equals);
    }

    @Test
    void aStoryBelongsToItsCommandAndIsReadBeforeItIsWritten() {
        String ref = "AUD-2026-" + (100_000 + (int) (Math.random() * 800_000));
        List<AuditRecord> within = world.as(
                cast.sam(),
                () -> new TransactionTemplate(transactions).execute(status -> {
                    trail.record(ref, "base.notAllowed", Map.of("n", "1"));
                    trail.record(ref, "base.notAllowed", Map.of("n", "2"));
                    return trail.of(ref);
                }));
        List<AuditRecord> after = new TransactionTemplate(transactions).execute(status -> trail.of(ref));

        assertThat(within).extracting(record -> record.details().get("n")).containsExactly("1", "2");
        assertThat(after).extracting(record -> record.details().get("n")).containsExactly("1", "2");
    }

    @Test
    void allEntriesOfATransactionCostOneStatement() {
        List<String> statements = count.during(() -> world.doAs(
                cast.sam(),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    trail.record("AUD-2026-000001", "base.notAllowed", Map.of());
                    trail.record("AUD-2026-000002", "base.notAllowed", Map.of());
                    trail.record("AUD-2026-000001", "base.notAllowed", Map.of());
                })));

        assertThat(statements).filteredOn(sql -> sql.contains("audit_")).hasSize(1);
    }

    private Row last(UUID actor) {
        List<Row> all = rows(actor);
        return all.get(all.size() - 1);
    }

    private List<Row> rows(UUID actor) {
        return jdbc.sql("""
                        select stream, kind, actor_id as actor, action, details from throughline.audit_entry
                        where actor_id = ? order by id""").param(actor).query(Row.class).list();
    }
}
