package org.throughline.notice;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets the outbox send every few seconds, wherever the engine's jobs work; several nodes share the mails. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class OutboxClock {

    private final OutboxSender sender;

    OutboxClock(OutboxSender sender) {
        this.sender = sender;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${throughline.mail.every:PT5S}")
    void send() {
        sender.sendDue();
    }
}
