package org.throughline.inbox.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.throughline.inbox.InboxCare;

/** Lets tasks follow people who come and go; works wherever the engine's jobs work. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class HolderCare {

    private final InboxCare care;

    HolderCare(InboxCare care) {
        this.care = care;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void followPeople() {
        care.followPeople();
    }
}
