package org.throughline.session;

/** What became of an invitation. */
public enum InvitationState {
    /** Asked. */
    INVITED,
    /** Will come. */
    ACCEPTED,
    /** Cannot come. */
    DECLINED,
    /** Was there. */
    ATTENDED
}
