package org.throughline.base.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.process.OneTransactionTest.SomethingHappened;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StandingListener;

@ApplicationTest
class RedeliveryTest {

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private StandingListener listener;

    @Autowired
    private Redelivery redelivery;

    @Autowired
    private JdbcClient jdbc;

    private final UUID event = UUID.randomUUID();

    @Test
    void whatAListenerCouldNotTakeIsToldAgainWhileTheApplicationRuns() {
        listener.refuseOnce(event);

        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(new SomethingHappened(event)));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            redelivery.tellAgain();
            assertThat(listener.heard()).contains(event);
        });
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(unheard()).isZero());
    }

    private long unheard() {
        return jdbc.sql("""
                        select count(*) from throughline.event_publication
                        where serialized_event like ? and completion_date is null""").param("%" + event + "%").query(Long.class).single();
    }
}
