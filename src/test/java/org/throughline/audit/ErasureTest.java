package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.access.NotAllowed;
import org.throughline.notice.Notices;
import org.throughline.organisation.AddPerson;
import org.throughline.organisation.Erasures;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonRefused;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A person who is erased has no name anywhere any more, and the record of what they did is whole. */
@ApplicationTest
class ErasureTest {

    @Autowired
    private World world;

    @Autowired
    private People people;

    @Autowired
    private Erasures erasures;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditLog log;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Logistics cast;
    private PersonSummary zelda;
    private String unique;
    private String name;
    private String thing;

    @BeforeEach
    void somebodyWhoLeftTraces() {
        cast = world.logistics();
        String digits = UUID.randomUUID().toString().substring(0, 8).replaceAll("\\D", "0");
        unique = "q" + digits;
        name = "Zelda O'Quux-" + unique;
        thing = "ACT-2026-" + digits + "123";
        zelda = world.as(
                cast.sam(),
                () -> people.add(new AddPerson(
                        "zelda" + unique,
                        name,
                        "zelda+" + unique + "@example.org",
                        "throughline",
                        cast.site().id(),
                        null)));
        world.doAs(
                cast.sam(),
                () -> people.grant(new GrantRole(
                        zelda.id(),
                        Role.FACILITATOR,
                        cast.site().id(),
                        LocalDate.of(2026, 1, 1),
                        null,
                        "Asked by " + name)));
        world.doAs(
                zelda,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    trail.record(
                            thing,
                            "action.history.progress",
                            Map.of("text", name + " does it, and " + name + "'s team"));
                    trail.record(
                            thing,
                            "action.history.offered",
                            Map.of("owner", zelda.id().toString(), "due", "2026-10-16"));
                    notices.tell(
                            List.of(cast.carla().id(), zelda.id()),
                            "base.notAllowed",
                            thing,
                            "/",
                            Map.of("who", name, "mail", "ZELDA+" + unique + "@example.org"),
                            thing);
                }));
    }

    @Test
    void theNameIsNowhereAndTheChainIsWhole() throws SQLException, java.io.IOException {
        assertThat(whereStands(unique)).isNotEmpty();
        List<BadEntry> before = new ChainVerifier(database, Clock.systemUTC(), true)
                .verify(null)
                .bad();

        world.doAs(cast.sam(), () -> erasures.erase(zelda.id()));

        assertThat(whereStands(unique)).isEmpty();
        assertThat(new ChainVerifier(database, Clock.systemUTC(), true)
                        .verify(null)
                        .bad())
                .isEqualTo(before);
    }

    @Test
    void whatTheyDidStandsThereDoneBySomebodyOfThePast() {
        world.doAs(cast.sam(), () -> erasures.erase(zelda.id()));

        List<AuditLine> lines = world.as(
                cast.uma(), () -> log.page(new AuditFilter(zelda.id(), false, null, null, null, null, false), 0, 10));
        assertThat(lines).isNotEmpty().allMatch(line -> "Former person".equals(line.actorName()));
        assertThat(lines)
                .filteredOn(line -> line.action().equals("action.history.offered"))
                .singleElement()
                .satisfies(line -> assertThat(line.names()).containsEntry(zelda.id(), "Former person"));
        assertThat(lines)
                .filteredOn(line -> line.action().equals("action.history.progress"))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsEntry("text", "…"));
        assertThat(people.person(zelda.id()).active()).isFalse();
        assertThat(people.byUserName(zelda.userName())).isEmpty();
        assertThat(people.rolesOf(zelda.id())).isEmpty();
    }

    @Test
    void theErasureItselfIsInTheLog() {
        world.doAs(cast.sam(), () -> erasures.erase(zelda.id()));

        List<AuditLine> lines = world.as(
                cast.uma(),
                () -> log.page(new AuditFilter(cast.sam().id(), false, null, null, null, null, false), 0, 1));
        assertThat(lines.get(0).action()).isEqualTo("organisation.Erasures.erase");
        assertThat(lines.get(0).details()).containsEntry("personId", zelda.id().toString());
    }

    @Test
    void aNameThatSomebodyElseHasStaysInTexts() {
        world.doAs(
                cast.sam(),
                () -> people.add(new AddPerson(
                        "other" + unique, name, null, "throughline", cast.site().id(), null)));

        world.doAs(cast.sam(), () -> erasures.erase(zelda.id()));

        assertThat(whereStands("zelda\\+" + unique)).isEmpty();
        assertThat(people.person(zelda.id()).displayName()).isEqualTo("Former person");
        assertThat(whereStands(unique)).containsKey("throughline.audit_entry");
    }

    @Test
    void onlyWhoManagesPeopleThereErasesAndNobodyThemselves() {
        assertThatThrownBy(() -> world.doAs(cast.carla(), () -> erasures.erase(zelda.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        world.doAs(cast.sam(), () -> erasures.erase(cast.sam().id())))
                .isInstanceOf(PersonRefused.class);
    }

    /** In which tables of the whole database a text has the words, the engine's included. */
    private Map<String, Long> whereStands(String words) {
        Map<String, Long> found = new TreeMap<>();
        List<String> tables = jdbc.sql("""
                        select table_schema || '."' || table_name || '"' from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""").query(String.class).list();
        for (String table : tables) {
            long rows = jdbc.sql("select count(*) from " + table + " t where t::text ~* ?")
                    .param(words)
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                found.put(table.replace("\"", ""), rows);
            }
        }
        return found;
    }
}
