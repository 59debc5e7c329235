package org.throughline.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;

/** A mail address as a mail server takes it. */
final class MailAddress {

    private static final int LONGEST = 254;

    private MailAddress() {}

    /**
     * Reads one address; a domain in letters of any language is written as servers know it.
     *
     * @throws AddressException when it is none, or more than one
     */
    static InternetAddress of(String written) throws AddressException {
        String address = written.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST || address.chars().anyMatch(Character::isISOControl)) {
            throw new AddressException("Not a mail address");
        }
        try {
            String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            InternetAddress read = new InternetAddress(address.substring(0, at + 1) + domain, true);
            if (!read.getAddress().endsWith("@" + domain) || read.getPersonal() != null) {
                throw new AddressException("More than an address");
            }
            return read;
        } catch (IllegalArgumentException broken) {
            throw new AddressException("Not a domain");
        }
    }
}
