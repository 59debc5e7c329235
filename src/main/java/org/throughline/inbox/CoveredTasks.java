package org.throughline.inbox;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.organisation.Circles;

/**
 * Which tasks a person does for somebody who is away.
 *
 * <p>What the other one has, or may take by a role, within the scope of the cover. Never what the cover must not do (separation of
 * duty), nor what only the person can do (a vote, a declaration of interests): that waits, or goes to the named deputy. Nor what
 * stands in a circle that the cover is not in: a cover opens no circle.
 */
@Repository
class CoveredTasks {

    /**
     * The open items that `covering` lets a person do, once for each of those they cover; `covering` is what `covered_by` answers.
     * The last part is the same for every statement that asks: who must not, and what only the person can do.
     */
    static final String SQL = """
            select x.* from (
                select w.*, c.covered_id as for_id
                from covering c join throughline.work_item w on w.assignee_id = c.covered_id
                where w.ended_at is null and (c.process_key is null or c.process_key = w.process_key)
                  and (c.role is null or c.role = any(w.asked_roles))
                union all
                select w.*, c.covered_id as for_id
                from covering c join throughline.work_item w on w.assignee_id is null and w.candidates && c.role_keys
                where w.ended_at is null and (c.process_key is null or c.process_key = w.process_key)
                  and w.excluded_id is distinct from c.covered_id
            ) x
            where x.excluded_id is distinct from :me
              and coalesce(x.form_key, '') <> all(string_to_array(:personal, ','))
              and """ + Circles.seen("x.subject_ref");

    private final JdbcClient jdbc;
    private final TaskHandlers handlers;
    private final Clock clock;

    CoveredTasks(JdbcClient jdbc, TaskHandlers handlers, Clock clock) {
        this.jdbc = jdbc;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** For whom the person may do this open task as a cover; empty when for nobody. */
    Optional<OnBehalfOf> find(String taskId, UUID me) {
        return jdbc.sql("with covering as materialized (select * from throughline.covered_by(:me, :now)), covered as ("
                        + SQL
                        + " and x.task_id = :task)\n" + """
                        select p.id, p.display_name from covered c join throughline.person p on p.id = c.for_id
                        order by p.display_name, p.id limit 1""")
                .param("me", me)
                .param("now", WorkItemStore.moment(clock.instant()))
                .param("personal", handlers.personalForms())
                .param("task", taskId)
                .query((row, number) -> new OnBehalfOf(row.getObject("id", UUID.class), row.getString("display_name")))
                .optional();
    }
}
