package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chains: what holds them together, who may not touch them, and how each way of touching them is found. */
class ChainTest {

    private static final String A = "ACT-2026-000001";
    private static final String B = "BAR-2026-000001";

    private ChainDesk desk;

    @BeforeEach
    void twoStreams() {
        desk = new ChainDesk();
        desk.add(A, 6);
        desk.add(B, 3);
    }

    @AfterEach
    void closed() {
        desk.close();
    }

    @Test
    void whatTheApplicationWroteIsIntact() {
        desk.append(A, "test.wörds", ChainDesk.TEN.plusSeconds(600), "{\"a\":\"Ünïcode ; 3:x; \\\"\\u0000\"}");

        AuditVerification checked = desk.verify();

        assertThat(checked.bad()).isEmpty();
        assertThat(checked.streams()).isEqualTo(2);
        assertThat(checked.entries()).isEqualTo(10);
    }

    @Test
    void anEmptyRecordIsIntact() {
        try (ChainDesk empty = new ChainDesk()) {
            assertThat(empty.verify().intact()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 second'",
                "noted_at = noted_at + interval '1 microsecond'",
                "kind = 'COMMAND'",
                "command_id = gen_random_uuid()",
                "actor_id = gen_random_uuid()",
                "actor_id = null",
                "subject_ref = 'ACT-2026-000002'",
                "action = 'test.other'",
                "digest = sha256('x')",
                "hash = sha256('x')"
            })
    void aChangedEntryIsNamed(String change) {
        desk.spoil("update audit_entry set " + change + " where stream = '" + A + "' and seq = 4");

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 4, Flaw.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "details = '{\"n\":\"5\"}'",
                "salt = gen_random_uuid()",
                "details = '{\"n\":\"5\"}', salt = null, details_erased_at = now()"
            })
    void changedWordsAreNamed(String change) {
        desk.spoil("update audit_entry set " + change + " where stream = '" + A + "' and seq = 4");

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 4, Flaw.WORDS_CHANGED));
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5"})
    void anEntryDeletedInTheMiddleIsNamed(long seq) {
        desk.spoil("delete from audit_entry where stream = '" + A + "' and seq = " + seq);

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, seq, Flaw.MISSING));
    }

    @Test
    void anEntryDeletedWithTheOthersMovedUpIsNamed() {
        desk.spoil(
                "delete from audit_entry where stream = '" + A + "' and seq = 3",
                "update audit_entry set seq = -seq where stream = '" + A + "' and seq > 3",
                "update audit_entry set seq = -seq - 1 where seq < 0");

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 3, Flaw.MOVED));
    }

    @Test
    void anInsertedEntryIsNamed() {
        insertBehind(3);
        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 4, Flaw.INSERTED));

        desk.spoil("update audit_entry set hash = sha256('x') where stream = '" + A + "' and seq = 4");
        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 4, Flaw.MOVED));
    }

    @Test
    void anInsertedEntryWhoseOwnHashFitsIsNamed() {
        insertBehind(3);
        desk.spoil("""
                do $$ declare e throughline.audit_entry; begin
                    select * into e from throughline.audit_entry where stream = '%1$s' and seq = 4;
                    select hash into e.previous from throughline.audit_entry where stream = '%1$s' and seq = 3;
                    e.hash := throughline.audit_hash(e);
                    update throughline.audit_entry set previous = e.previous, hash = e.hash where id = e.id;
                end $$""".formatted(A));

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 4, Flaw.INSERTED));
    }

    @Test
    void anEntryPutBehindTheEndIsNamed() {
        desk.spoil(copyOf(6, 7), """
                do $$ declare e throughline.audit_entry; begin
                    select * into e from throughline.audit_entry where stream = '%1$s' and seq = 7;
                    select hash into e.previous from throughline.audit_entry where stream = '%1$s' and seq = 6;
                    e.hash := throughline.audit_hash(e);
                    update throughline.audit_entry set previous = e.previous, hash = e.hash where id = e.id;
                end $$""".formatted(A));

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 7, Flaw.INSERTED));
    }

    @Test
    void twoEntriesThatChangedPlacesAreNamed() {
        desk.spoil(
                "update audit_entry set seq = -1 where stream = '" + A + "' and seq = 2",
                "update audit_entry set seq = 2 where stream = '" + A + "' and seq = 3",
                "update audit_entry set seq = 3 where stream = '" + A + "' and seq = -1");

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 2, Flaw.MOVED));
    }

    @Test
    void anEntryMovedToAnotherStreamIsMissingThere() {
        desk.spoil("update audit_entry set stream = '" + B + "', seq = 4 where stream = '" + A + "' and seq = 2");

        assertThat(desk.verify().bad())
                .containsExactly(new BadEntry(A, 2, Flaw.MISSING), new BadEntry(B, 4, Flaw.MOVED));
    }

    @Test
    void aClockSetBackIsNamedThoughTheChainFits() {
        desk.append(A, "test.late", ChainDesk.TEN.plusSeconds(120), "{}");

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 7, Flaw.CLOCK_SET_BACK));
    }

    @Test
    void aDatabaseClockSetBackIsNamedThoughTheChainFits() {
        desk.spoil("update audit_entry set noted_at = noted_at - interval '1 hour' where stream = '" + A
                + "' and seq = 5");
        desk.computeAnew(A, 5);

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 5, Flaw.CLOCK_SET_BACK));
    }

    @Test
    void rowsCutOffAreFoundByTheRecordedEnd() {
        desk.spoil("delete from audit_entry where stream = '" + A + "' and seq > 4");

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 5, Flaw.CUT_OFF));
    }

    @Test
    void aWholeStreamThatIsGoneIsFoundByItsRecordedEnd() {
        desk.spoil("delete from audit_entry where stream = '" + B + "'");

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(B, 1, Flaw.CUT_OFF));
    }

    @Test
    void aStreamWithoutARecordedEndIsNamed() {
        desk.spoil("delete from audit_stream where name = '" + A + "'");

        assertThat(desk.verify().bad()).containsExactly(new BadEntry(A, 1, Flaw.INSERTED));
    }

    @Test
    void eachStreamNamesItsOwnFirstBadEntry() {
        desk.spoil(
                "update audit_entry set action = 'x' where stream = '" + A + "' and seq in (2, 5)",
                "delete from audit_entry where stream = '" + B + "' and seq = 1");

        assertThat(desk.verify().bad())
                .containsExactly(new BadEntry(A, 2, Flaw.CHANGED), new BadEntry(B, 1, Flaw.MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update throughline.audit_entry set action = 'x'",
                "delete from throughline.audit_entry",
                "truncate throughline.audit_entry",
                "insert into throughline.audit_entry select * from throughline.audit_entry",
                "alter table throughline.audit_entry disable trigger all",
                "drop trigger audit_entry_stays on throughline.audit_entry",
                "drop table throughline.audit_entry",
                "alter table throughline.audit_entry owner to throughline_app",
                "grant update on throughline.audit_entry to throughline_app; update throughline.audit_entry set seq = 1",
                "update throughline.audit_stream set last_seq = 1",
                "delete from throughline.audit_stream",
                "truncate throughline.audit_stream",
                "update throughline.audit_root set at = now()",
                "delete from throughline.audit_root_head",
                "create or replace function throughline.audit_stays() returns trigger language sql as 'select 1'",
                "update throughline.flyway_schema_history set success = false",
                "set session_replication_role = replica",
                "set role postgres"
            })
    void theApplicationMayNot(String sql) {
        assertThatThrownBy(() -> run(desk.application(), sql)).isInstanceOf(SQLException.class);
        assertThat(desk.verify().intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update throughline.audit_entry set action = 'x'",
                "delete from throughline.audit_entry",
                "truncate throughline.audit_entry",
                "truncate throughline.audit_entry, throughline.audit_stream",
                "set session_replication_role = replica; delete from throughline.audit_entry",
                "update throughline.audit_stream set last_seq = 1",
                "delete from throughline.audit_stream"
            })
    void notEvenTheOwnerMayByMistake(String sql) {
        assertThatThrownBy(() -> run(desk.owner(), sql)).hasMessageContaining("only ever added to");
    }

    @Test
    void manyWritersLeaveNoGapAndNoFork() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> all = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int mine = writer;
            all.add(writers.submit(() -> {
                try (Connection connection = desk.application().getConnection()) {
                    connection.setAutoCommit(false);
                    for (int n = 0; n < 25; n++) {
                        String stream = (n + mine) % 2 == 0 ? "NEW-2026-000001" : "NEW-2026-000002";
                        ChainDesk.append(connection, stream, "test.many", ChainDesk.TEN, "{}");
                        if (n % 5 == 4) {
                            connection.rollback();
                        } else {
                            connection.commit();
                        }
                    }
                }
                return null;
            }));
        }
        writers.shutdown();
        for (Future<?> one : all) {
            one.get();
        }

        AuditVerification checked = desk.verify();
        assertThat(checked.bad()).isEmpty();
        assertThat(checked.entries()).isEqualTo(9 + 8 * 20);
    }

    @Test
    void theSameCommandSentTwiceIsOneEntry() throws SQLException {
        String command = """
                select throughline.audit_append(jsonb_build_array(jsonb_build_object('stream', 'NEW-2026-000001',
                    'kind', '%s', 'command', '6f1c6a32-1c3e-4a55-8f0e-0d7a4d2f9b11', 'subject', 'NEW-2026-000001',
                    'at', '2026-10-16T10:00:00Z', 'action', 'test.command', 'details', '{}')))""";
        run(desk.application(), command.formatted("TOLD_COMMAND"));
        run(desk.application(), command.formatted("COMMAND"));
        run(desk.application(), command.formatted("STORY"));

        AuditVerification checked = desk.verify();
        assertThat(checked.bad()).isEmpty();
        assertThat(checked.entries()).isEqualTo(9 + 2);
    }

    @Test
    void whatWasRecordedBeforeThereWasAChainIsChained() throws Exception {
        try (ChainDesk old = new ChainDesk("050")) {
            run(old.owner(), """
                    insert into throughline.audit_entry (subject_ref, at, actor_id, action, details)
                    select 'ACT-2026-00000' || n % 3, timestamptz '2026-01-01 10:00Z' + n * interval '1 minute',
                        gen_random_uuid(), 'test.before', '{"n":"' || n || '"}' from generate_series(1, 20) n""");

            old.migrate("");
            old.add("ACT-2026-000001", 1);

            assertThat(old.verify().bad()).isEmpty();
            assertThat(old.verify().entries()).isEqualTo(21);
        }
    }

    private void insertBehind(long seq) {
        desk.spoil(
                "update audit_entry set seq = -seq where stream = '" + A + "' and seq > " + seq,
                "update audit_entry set seq = -seq + 1 where seq < 0",
                copyOf(seq, seq + 1));
    }

    private static String copyOf(long seq, long to) {
        return """
                insert into audit_entry (subject_ref, at, actor_id, action, details, stream, seq, format, kind, command_id,
                    noted_at, salt, digest, previous, hash)
                select subject_ref, at, actor_id, action, details, stream, %2$d, format, kind, command_id,
                    noted_at, salt, digest, previous, hash from audit_entry where stream = '%3$s' and seq = %1$d""".formatted(seq, to, A);
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
