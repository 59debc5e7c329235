package org.throughline.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server and says what came of it. */
@Component
class MailPost {

    private static final String UTF_8 = "UTF-8";

    private final MailRoad road;
    private final ProductAddress address;

    MailPost(MailRoad road, ProductAddress address) {
        this.road = road;
        this.address = address;
    }

    /**
     * Sends a mail.
     *
     * @param id makes the Message-ID, so that a repetition is the same mail to its receiver
     * @param madeAt the date in its head, the same in each repetition
     * @return why it did not go out, empty when the server has taken it
     */
    Optional<SendFailure> send(UUID id, String written, Instant madeAt, MailText text) {
        InternetAddress receiver;
        try {
            receiver = MailAddress.of(written);
        } catch (AddressException broken) {
            return Optional.of(SendFailure.ADDRESS_BROKEN);
        }
        try {
            road.server().send(letter(id, receiver, madeAt, text));
            return Optional.empty();
        } catch (MailException failure) {
            return Optional.of(SendFailures.of(failure));
        }
    }

    private MimeMessage letter(UUID id, InternetAddress receiver, Instant madeAt, MailText text) {
        MimeMessage letter = road.server().createMimeMessage();
        try {
            letter.setHeader("Message-ID", "<%s@%s>".formatted(id, address.domain()));
            letter.setFrom(MailAddress.of(road.from()));
            letter.setRecipient(MimeMessage.RecipientType.TO, receiver);
            letter.setSubject(text.subject(), UTF_8);
            letter.setSentDate(Date.from(madeAt));
            letter.setHeader("Auto-Submitted", "auto-generated");
            letter.setHeader("X-Auto-Response-Suppress", "All");
            Multipart both = new MimeMultipart("alternative");
            both.addBodyPart(part(text.plain(), "plain"));
            both.addBodyPart(part(text.html(), "html"));
            if (text.calendar().isPresent()) {
                MimeBodyPart words = new MimeBodyPart();
                words.setContent(both);
                letter.setContent(
                        new MimeMultipart(words, calendar(text.calendar().get())));
            } else {
                letter.setContent(both);
            }
            return letter;
        } catch (MessagingException failure) {
            throw new MailPreparationException(failure);
        }
    }

    private static MimeBodyPart calendar(String file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(file, UTF_8, "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=PUBLISH");
        part.setFileName("session" + CalendarLinks.END);
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setDisposition(Part.INLINE);
        return part;
    }
}
