package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.Severity;
import org.throughline.organisation.Duty;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** UC: what a person answers for in barriers goes to somebody else; every instant stays. */
@ApplicationTest
class BarrierDutiesTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BarrierDuties duties;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient jdbc;

    private Logistics people;
    private BarrierTestDesk desk;

    @BeforeEach
    void aWorld() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
        desk = BarrierTestDesk.in(application);
    }

    @Test
    void theAnswerOfATierGoesToSomebodyElseWithItsInstant() {
        String ref = desk.raises(people.wes(), people, Severity.HIGH);
        PersonSummary receiver = receiver(ref);
        Object due = dueOf(ref);
        Duty duty = of(receiver).stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow();
        assertThat(duty.kind()).isEqualTo("ANSWERER");

        transactions.executeWithoutResult(
                status -> duties.rehome(duty, receiver.id(), people.asha().id()));

        assertThat(of(receiver)).noneMatch(one -> one.ref().equals(ref));
        assertThat(of(people.asha())).anyMatch(one -> one.ref().equals(ref));
        assertThat(desk.openTasks(people.asha(), ref)).hasSize(1);
        assertThat(desk.openTasks(receiver, ref)).isEmpty();
        assertThat(dueOf(ref)).isEqualTo(due);
    }

    @Test
    void tellingThemCostsOneStatementHoweverManyThereAre() {
        String ref = desk.raises(people.wes(), people, Severity.HIGH);
        desk.raises(people.wes(), people, Severity.LOW);
        desk.raises(people.asha(), people, Severity.MEDIUM);

        assertThat(statements.during(() -> duties.dutiesOf(receiver(ref).id()))).hasSizeLessThanOrEqualTo(2);
        assertThat(of(receiver(ref))).hasSize(3);
    }

    private PersonSummary receiver(String ref) {
        UUID id = jdbc.sql("""
                        select s.receiver_id from throughline.escalation_step s
                        join throughline.barrier b on b.id = s.barrier_id
                        where b.ref = ? and s.tier = b.tier""").param(ref).query(UUID.class).single();
        return List.of(people.carla(), people.dmitri(), people.erin()).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Object dueOf(String ref) {
        return jdbc.sql("select due_at from throughline.work_item where subject_ref = ? and ended_at is null")
                .param(ref)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .single();
    }

    private List<Duty> of(PersonSummary person) {
        return duties.dutiesOf(person.id());
    }
}
