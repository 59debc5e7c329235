package org.throughline.notice;

/** On which way something was told. */
public enum DeliveryChannel {
    /** Inside the product, where everything stands. */
    HERE,
    /** By e-mail. */
    MAIL,
    /** By the weekly e-mail. */
    WEEKLY,
    /** To another program. */
    PROGRAM,
    /** To the chat of a unit. */
    CHAT
}
