package org.throughline.notice;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** Reads what a mail server answered. Codes of 500 and above are for good, but not those that are about ourselves. */
final class SendFailures {

    private static final int FOR_GOOD = 500;
    private static final Set<Integer> ABOUT_OUR_SIGN_IN = Set.of(530, 534, 535, 538);

    private SendFailures() {}

    static SendFailure of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return SendFailure.SIGN_IN_REFUSED;
        }
        if (failure instanceof MailPreparationException) {
            return SendFailure.MAIL_REFUSED;
        }
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode() >= FOR_GOOD ? SendFailure.ADDRESS_REFUSED : SendFailure.PUT_OFF;
            }
        }
        for (Throwable cause : causes) {
            if (cause instanceof SMTPSendFailedException refused) {
                return answered(refused.getReturnCode());
            }
        }
        return SendFailure.SERVER_SILENT;
    }

    private static SendFailure answered(int code) {
        if (ABOUT_OUR_SIGN_IN.contains(code)) {
            return SendFailure.SIGN_IN_REFUSED;
        }
        return code >= FOR_GOOD ? SendFailure.MAIL_REFUSED : SendFailure.PUT_OFF;
    }

    private static List<Throwable> causes(MailException failure) {
        List<Throwable> found = new ArrayList<>();
        if (failure instanceof MailSendException sending) {
            Arrays.stream(sending.getMessageExceptions()).forEach(inner -> follow(inner, found));
        }
        follow(failure.getCause(), found);
        return found;
    }

    private static void follow(@Nullable Throwable first, List<Throwable> found) {
        @Nullable Throwable cause = first;
        while (cause != null && !found.contains(cause)) {
            found.add(cause);
            cause = cause instanceof MessagingException chained ? chained.getNextException() : cause.getCause();
        }
    }
}
