package org.throughline.session;

/** What happens with a difference between the two descriptions. */
public enum GapDisposition {
    /** Change how it is written. */
    PROCEDURE_CHANGE,
    /** Help people to do it as written. */
    SUPPORT,
    /** Remove the cause of the difference. */
    ELIMINATE,
    /** Leave it, with a reason. */
    ACCEPTED
}
