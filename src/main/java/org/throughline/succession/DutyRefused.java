package org.throughline.succession;

/** One of several answers cannot be; says about which duty. */
public class DutyRefused extends SuccessionRefused {

    private final String dutyId;

    DutyRefused(String dutyId, SuccessionRefused why) {
        super(why.messageKey(), why.arguments().toArray());
        this.dutyId = dutyId;
    }

    /** The duty. */
    public String dutyId() {
        return dutyId;
    }
}
