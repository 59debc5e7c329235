package org.throughline.notice;

import jakarta.mail.internet.AddressException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The way out of the product: whether there is a mail server, and who our mails come from. */
@Component
class MailRoad {

    private final Optional<JavaMailSender> server;
    private final String from;

    /**
     * Reads how the product was set up.
     *
     * @param from mail address that our mails come from
     */
    MailRoad(
            ObjectProvider<JavaMailSender> server,
            @Value("${throughline.mail.from:throughline@localhost}") String from) {
        this.server = Optional.ofNullable(server.getIfAvailable()).filter(MailRoad::hasHost);
        this.from = checked(from);
    }

    /** Without a mail server nothing is queued: what could never be sent would only pile up. */
    boolean isOpen() {
        return server.isPresent();
    }

    JavaMailSender server() {
        return server.orElseThrow();
    }

    String from() {
        return from;
    }

    private static String checked(String from) {
        try {
            return MailAddress.of(from).getAddress();
        } catch (AddressException broken) {
            throw new IllegalStateException("throughline.mail.from is no mail address", broken);
        }
    }

    private static boolean hasHost(JavaMailSender sender) {
        return !(sender instanceof JavaMailSenderImpl smtp)
                || smtp.getHost() != null && !smtp.getHost().isBlank();
    }
}
