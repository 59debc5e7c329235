package org.throughline.inbox.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.throughline.inbox.InboxCare;
import org.throughline.inbox.Reach;

/** Lets tasks follow people who come and go, and checks that each has a reachable holder; works wherever the engine's jobs work. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class HolderCare {

    private final InboxCare care;
    private final Reach reach;

    HolderCare(InboxCare care, Reach reach) {
        this.care = care;
        this.reach = reach;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void followPeople() {
        care.followPeople();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void checkReach() {
        reach.check();
    }
}
