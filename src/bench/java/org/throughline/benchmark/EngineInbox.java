package org.throughline.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.benchmark.InboxWorld.Member;

/** The same page as the engine's own interface answers it, and as somebody would write it by hand over the engine's tables. */
final class EngineInbox implements AutoCloseable {

    private static final String BY_HAND = """
            select t.* from act_ru_task t
            where t.suspension_state_ = 1
              and (t.assignee_ = :person
                   or t.assignee_ is null
                      and exists (select 1 from act_ru_identitylink i
                                  where i.task_id_ = t.id_ and i.type_ = 'candidate' and i.group_id_ in (:groups)))
            order by t.due_date_ limit 50""";

    private final HikariDataSource pool;
    private final ProcessEngine open;
    private final ProcessEngine authorised;
    private final JdbcClient jdbc;

    EngineInbox(HikariDataSource pool) {
        this.pool = pool;
        DataSource source = Product.counted(pool);
        open = engine("open", source, false);
        authorised = engine("authorised", source, true);
        jdbc = JdbcClient.create(source);
    }

    private static ProcessEngine engine(String name, DataSource source, boolean authorisation) {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName(name);
        engine.setDataSource(source);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setAuthorizationEnabled(authorisation);
        return engine.buildProcessEngine();
    }

    List<String> byTaskService(Member member) {
        return page(open, member);
    }

    List<String> byAuthorisedTaskService(Member member) {
        authorised.getIdentityService().setAuthentication(member.id().toString(), member.groups());
        try {
            return page(authorised, member);
        } finally {
            authorised.getIdentityService().clearAuthentication();
        }
    }

    private static List<String> page(ProcessEngine engine, Member member) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .active()
                .or()
                .taskAssignee(member.id().toString())
                .taskCandidateGroupIn(member.groups())
                .endOr()
                .orderByDueDate()
                .asc()
                .listPage(0, 50)
                .stream()
                .map(Task::getId)
                .toList();
    }

    List<String> byHand(Member member) {
        return jdbc.sql(BY_HAND)
                .param("person", member.id().toString())
                .param("groups", member.groups())
                .query((row, number) -> {
                    row.getString("name_");
                    row.getTimestamp("due_date_");
                    return row.getString("id_");
                })
                .list();
    }

    HikariDataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        open.close();
        authorised.close();
        pool.close();
    }
}
