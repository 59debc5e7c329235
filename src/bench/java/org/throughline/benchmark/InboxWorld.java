package org.throughline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.organisation.AddUnit;
import org.throughline.organisation.SetUp;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.Units;

/** Fills the engine's tables and the product's with the same open tasks. */
final class InboxWorld {

    private static final int TASKS_OF_A_PERSON = 50;
    private static final int PEOPLE_OF_A_GROUP = 10;
    private static final List<String> TABLES = List.of(
            "act_ru_task",
            "act_ru_identitylink",
            "act_ru_authorization",
            "throughline.work_item",
            "throughline.person",
            "throughline.role_grant",
            "throughline.org_unit");

    private final Product product;

    InboxWorld(Product product) {
        this.product = product;
    }

    /** A person with the names of their groups. */
    record Member(UUID id, List<String> groups) {}

    /**
     * Makes the rows.
     *
     * @param tasks open tasks
     * @param crowded whether all of them fall on 200 people; otherwise the organisation is as large as its work
     * @return its people
     */
    List<Member> fill(int tasks, boolean crowded) {
        int people = crowded ? 200 : tasks / TASKS_OF_A_PERSON;
        int units = Math.max(5, people / PEOPLE_OF_A_GROUP);
        Map<String, String> indexes = dropIndexes();
        String rows = sql().replace("${tasks}", Integer.toString(tasks))
                .replace("${people}", Integer.toString(people))
                .replace("${units}", Integer.toString(units))
                .replace("${definition}", definition())
                .replace("${task-resource}", Integer.toString(Resources.TASK.resourceType()))
                .replace(
                        "${read-and-update}",
                        Integer.toString(Permissions.READ.getValue() | Permissions.UPDATE.getValue()));
        run(rows);
        indexes.values().forEach(this::run);
        TABLES.forEach(table -> run("vacuum (analyze) " + table));
        run("checkpoint");
        forgetUnits();
        return members();
    }

    private Map<String, String> dropIndexes() {
        Map<String, String> indexes = new TreeMap<>();
        JdbcClient owner = product.owner;
        owner.sql("""
                        select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
                        from pg_index i
                        where i.indrelid = any (cast(string_to_array(:tables, ',') as regclass[]))
                          and not exists (select from pg_constraint c where c.conindid = i.indexrelid)""")
                .param("tables", String.join(",", TABLES))
                .query((row, number) -> indexes.put(row.getString("name"), row.getString("definition")))
                .list();
        indexes.keySet().forEach(name -> run("drop index " + name));
        return indexes;
    }

    private String definition() {
        return product.bean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey("action-ownership")
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** The product remembers its units; one more makes it read again. */
    private void forgetUnits() {
        Units units = product.bean(Units.class);
        product.bean(SetUp.class)
                .run(() -> units.add(new AddUnit(
                        "newest",
                        "Newest",
                        UnitLevel.TEAM,
                        units.byCode("unit-0").map(unit -> unit.id()).orElse(null),
                        java.time.ZoneId.of("Europe/London"),
                        Locale.UK)));
    }

    private List<Member> members() {
        return product.owner
                .sql("""
                        select p.id, string_agg(g.role || '@' || g.unit_id, ',' order by g.role) as groups
                        from throughline.person p join throughline.role_grant g on g.person_id = p.id
                        group by p.id order by md5(p.id::text) limit 2000""")
                .query((row, number) -> new Member(
                        row.getObject("id", UUID.class),
                        List.of(row.getString("groups").split(",", -1))))
                .list();
    }

    private void run(String sql) {
        product.owner.sql(sql).update();
    }

    private static String sql() {
        try {
            return new ClassPathResource("benchmark/inbox-rows.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
