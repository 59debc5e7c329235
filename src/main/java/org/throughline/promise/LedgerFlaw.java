package org.throughline.promise;

/** What can be wrong with an exported ledger. */
enum LedgerFlaw {
    UNREADABLE("does not read"),
    INCOMPLETE("the file has no end, or not as many lines as it says"),
    FILE_CHANGED("the file is not the one that was written: its digest differs"),
    NOT_SIGNED("the file is not signed with this key"),
    AUDIT_BROKEN("the audit log does not fit"),
    SEAL_MISSING("a seal is missing before this one"),
    SEAL_CHANGED("the promise or its seal was changed after it was sealed"),
    PROMISE_MISSING("the promise of this seal is missing"),
    PROMISE_UNSEALED("the promise has no seal"),
    END_UNSEALED("the promise has ended without a seal"),
    CUT_OFF("the audit log knows of more seals than there are"),
    ANCHOR_DIFFERS("the audit log knows another seal of this number"),
    CALENDAR_MISSING("its calendar is missing"),
    CALENDAR_CHANGED("its calendar is not the one that was sealed with it"),
    CALENDAR_LATER("its calendar began after it was made"),
    RULE_MISSING("its rule is missing"),
    RULE_ANSWER("its rule gives another time"),
    WRONG_INSTANT("its instant is not the one that follows from start, time and calendar"),
    FIRED_EARLY("it fired before its instant"),
    WRONG_ORDER("it ended before it was made"),
    WRONG_STATUS("what became of it does not follow from when it fired and was done"),
    WRONG_LATENCY("how late it says it was is not what follows from its instants"),
    WRONG_DOWNTIME("the downtime that it claims is not in the record of the application's life"),
    WRONG_LIFE("the record of the application's life does not fit");

    private final String words;

    LedgerFlaw(String words) {
        this.words = words;
    }

    /** As the command line says it. */
    String words() {
        return words;
    }
}
