package org.throughline.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.notice.MailContents.Receiver;
import org.throughline.notice.OutboxMails.TakenMail;
import org.throughline.notice.WeeklyContents.Purpose;

/**
 * Sends what is due, a bounded number of mails at a time, outside of any transaction.
 *
 * <p>Each mail goes out at least once: when this node stops between sending and writing that down, another one sends it again
 * under the same Message-ID.
 */
@Component
class OutboxSender {

    static final int MOST_AT_ONCE = 50;
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final MailRoad road;
    private final OutboxGathering gathering;
    private final OutboxMails mails;
    private final MailContents contents;
    private final MailComposer composer;
    private final WeeklyContents weeks;
    private final WeeklyComposer weekly;
    private final MailPost post;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    OutboxSender(
            MailRoad road,
            OutboxGathering gathering,
            OutboxMails mails,
            MailContents contents,
            MailComposer composer,
            WeeklyContents weeks,
            WeeklyComposer weekly,
            MailPost post,
            Clock clock) {
        this.road = road;
        this.gathering = gathering;
        this.mails = mails;
        this.contents = contents;
        this.composer = composer;
        this.weeks = weeks;
        this.weekly = weekly;
        this.post = post;
        this.clock = clock;
    }

    /** Sends what is due; stops at the first sign that the server does not answer, so that no thread waits fifty times. */
    void sendDue() {
        if (!road.isOpen()) {
            return;
        }
        gathering.gather();
        Instant end = clock.instant().plus(LONGEST_ROUND);
        for (int number = 0; number < MOST_AT_ONCE && clock.instant().isBefore(end); number++) {
            Optional<TakenMail> next = mails.take();
            if (next.isEmpty() || !deliver(next.get())) {
                return;
            }
        }
    }

    private boolean deliver(TakenMail mail) {
        Optional<Receiver> receiver = contents.receiver(mail.personId());
        if (receiver.isEmpty()) {
            mails.noReceiver(mail);
            return true;
        }
        Receiver person = receiver.get();
        Instant now = clock.instant();
        Instant allowed = QuietHoursPolicy.firstMoment(now, person.quiet(), person.zone());
        if (allowed.isAfter(now)) {
            mails.putOff(mail, allowed);
            return true;
        }
        Optional<MailText> text = text(mail, person);
        if (text.isEmpty()) {
            mails.drop(mail);
            return true;
        }
        Optional<SendFailure> failure = post.send(mail.id(), person.address(), mail.madeAt(), text.get());
        if (failure.isEmpty()) {
            mails.sent(mail);
            return true;
        }
        failed(mail, failure.get());
        return failure.get() != SendFailure.SERVER_SILENT && failure.get() != SendFailure.SIGN_IN_REFUSED;
    }

    /** Empty for a weekly mail that has nothing to tell. */
    private Optional<MailText> text(TakenMail mail, Receiver person) {
        Purpose purpose = weeks.purpose(mail.id());
        UUID again = purpose.again();
        if (again != null) {
            return Optional.of(weekly.again(person, weeks.notice(again)));
        }
        Instant since = purpose.since();
        if (since == null) {
            return Optional.of(composer.compose(person, contents.lines(mail.id()), contents.count(mail.id())));
        }
        return Optional.of(weeks.week(person, since))
                .filter(week -> !week.isEmpty())
                .map(week -> weekly.compose(person, week));
    }

    private void failed(TakenMail mail, SendFailure failure) {
        Optional<Duration> wait = RetryPolicy.waitAfter(mail.attempts(), failure, chance.nextDouble());
        if (wait.isPresent()) {
            LOG.info("Mail {} did not go out ({}, attempt {}); again in {}", mail.id(), failure, mail.attempts(), wait);
            mails.tryAgain(mail, failure, clock.instant().plus(wait.get()));
        } else {
            LOG.warn("Mail {} could not be sent ({}, attempt {})", mail.id(), failure, mail.attempts());
            mails.dead(mail, failure);
        }
    }
}
