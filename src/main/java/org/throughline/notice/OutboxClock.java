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
    private final PostSender posts;
    private final WeeklyRounds weeks;

    OutboxClock(OutboxSender sender, PostSender posts, WeeklyRounds weeks) {
        this.sender = sender;
        this.posts = posts;
        this.weeks = weeks;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${throughline.mail.every:PT5S}")
    void send() {
        sender.sendDue();
    }

    /** A clock of its own: a program that does not answer must not hold up the mails. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${throughline.webhooks.every:PT5S}")
    void post() {
        posts.sendDue();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void makeWeeklyMails() {
        weeks.makeDue();
    }
}
