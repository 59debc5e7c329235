package org.throughline.notice;

/** Why a mail or a post to a program did not go out, as far as a person who keeps the product running can do something about it. */
public enum SendFailure {
    /** The mail server does not answer, or breaks off. */
    SERVER_SILENT(false),
    /** The mail server does not accept our user name and password. */
    SIGN_IN_REFUSED(false),
    /** The mail server does not take the mail for now. */
    PUT_OFF(false),
    /** The mail server says that nobody can be reached there. */
    ADDRESS_REFUSED(true),
    /** What stands in the person's record is no mail address. */
    ADDRESS_BROKEN(true),
    /** The mail server refuses the mail for good. */
    MAIL_REFUSED(true),
    /** The person has left or has no mail address any more. */
    RECEIVER_GONE(true),
    /** The other program does not answer, or breaks off. */
    ENDPOINT_SILENT(false),
    /** The other program's certificate is not one to trust. */
    ENDPOINT_UNTRUSTED(false),
    /** The other program says no. */
    ENDPOINT_REFUSED(false),
    /** The other program points to another address; nobody follows it. */
    ENDPOINT_MOVED(false),
    /** The other program says that it wants nothing any more. */
    ENDPOINT_GONE(true),
    /** Nothing may be sent to this address, or to what its name stands for. */
    ENDPOINT_NOT_ALLOWED(true);

    private final boolean forGood;

    SendFailure(boolean forGood) {
        this.forGood = forGood;
    }

    /** Whether trying again cannot help. */
    boolean forGood() {
        return forGood;
    }
}
