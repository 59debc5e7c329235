package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.AuditTrail;
import org.throughline.base.event.DomainEvent;
import org.throughline.notice.Notices;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.Units;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StandingListener;
import org.throughline.support.World;

/** Entity, engine step, event, record and notice live or die together. */
@ApplicationTest
public class OneTransactionTest {

    private static final String KEY = "one-transaction";

    /** A fact with a listener in the test world, so that the publication registry keeps it. */
    public record SomethingHappened(UUID id) implements DomainEvent {}

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Notices notices;

    @Autowired
    private Units units;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StandingListener listener;

    private final String code = "tx-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID eventId = UUID.randomUUID();
    private String deployment;
    private UUID person;

    @BeforeEach
    void aProcessThatWaits() {
        deployment = repository
                .createDeployment()
                .addModelInstance(
                        KEY + ".bpmn",
                        Bpmn.createExecutableProcess(KEY)
                                .camundaHistoryTimeToLive(1)
                                .camundaVersionTag("1.0")
                                .startEvent("start_begun")
                                .receiveTask("wait")
                                .name("Wait for word")
                                .message("Withdraw")
                                .endEvent("end_done")
                                .done())
                .deploy()
                .getId();
        person = world.logistics().carla().id();
        runtime.startProcessInstanceByKey(KEY, code);
    }

    @AfterEach
    void withoutItsProcess() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    doEverything();
                    throw new IllegalStateException("at the very end");
                }))
                .hasMessage("at the very end");

        assertThat(units.byCode(code)).isEmpty();
        assertThat(waiting()).isEqualTo(1);
        assertThat(rows("audit_entry where subject_ref = ?")).isZero();
        assertThat(rows("notification where subject_ref = ?")).isZero();
        assertThat(publications()).isZero();
        assertThat(listener.heard()).doesNotContain(eventId);
    }

    @Test
    void whatSucceedsIsAllThere() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> doEverything());

        assertThat(units.byCode(code)).isPresent();
        assertThat(waiting()).isZero();
        assertThat(rows("audit_entry where subject_ref = ?")).isEqualTo(1);
        assertThat(rows("notification where subject_ref = ?")).isEqualTo(1);
        assertThat(publications()).isEqualTo(1);
    }

    private void doEverything() {
        world.unit(code, "Transaction", UnitLevel.GROUP, null);
        runtime.createMessageCorrelation("Withdraw")
                .processInstanceBusinessKey(code)
                .correlate();
        audit.record(code, "base.notAllowed", java.util.Map.of());
        notices.tell(java.util.List.of(person), "base.notAllowed", code, "/", java.util.Map.of(), code);
        events.publishEvent(new SomethingHappened(eventId));
    }

    private long waiting() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .count();
    }

    private long rows(String from) {
        return jdbc.sql("select count(*) from throughline." + from)
                .param(code)
                .query(Long.class)
                .single();
    }

    private long publications() {
        return jdbc.sql("select count(*) from throughline.event_publication where serialized_event like ?")
                .param("%" + eventId + "%")
                .query(Long.class)
                .single();
    }
}
