package org.throughline.studio.move;

/** Somebody or something was at work on the case in the same moment; another try may go through. */
public class CaseBusy extends RuntimeException {

    /** Says so, with the engine's words. */
    public CaseBusy(Throwable cause) {
        super(cause);
    }
}
