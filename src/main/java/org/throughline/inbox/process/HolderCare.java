package org.throughline.inbox.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.throughline.inbox.AskingAgain;
import org.throughline.inbox.InboxCare;
import org.throughline.inbox.Reach;

/**
 * Lets tasks follow people who come and go, checks that each has a reachable holder, and asks again for what is late; works wherever
 * the engine's jobs work.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class HolderCare {

    private final InboxCare care;
    private final Reach reach;
    private final AskingAgain asking;

    HolderCare(InboxCare care, Reach reach, AskingAgain asking) {
        this.care = care;
        this.reach = reach;
        this.asking = asking;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void followPeople() {
        care.followPeople();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void checkReach() {
        reach.check();
    }

    @Scheduled(initialDelayString = "PT50S", fixedDelayString = "PT1M")
    void askAgain() {
        asking.ask();
    }
}
