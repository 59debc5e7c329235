package org.throughline.help.process;

import java.util.UUID;
import org.throughline.base.process.ProcessVariable;

/** The names in `support-request` and `unit-support-offer`. */
final class SupportVariables {

    static final String HELP_ASKED = "HelpAsked";
    static final String SUPPORT_OFFERED = "SupportOffered";
    static final String WITHDRAW = "Withdraw";

    static final ProcessVariable<String> REQUEST_REF = ProcessVariable.text("requestRef");
    static final ProcessVariable<String> OFFER_REF = ProcessVariable.text("offerRef");
    static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");
    static final ProcessVariable<UUID> UNIT_ID = ProcessVariable.id("unitId");
    static final ProcessVariable<UUID> ASKER_ID = ProcessVariable.id("askerId");
    static final ProcessVariable<UUID> TAKER_ID = ProcessVariable.id("takerId");
    static final ProcessVariable<UUID> HEAD_ID = ProcessVariable.id("headId");
    static final ProcessVariable<UUID> ARRANGER_ID = ProcessVariable.id("arrangerId");
    static final ProcessVariable<Boolean> HELPED = ProcessVariable.flag("helped");
    static final ProcessVariable<Boolean> ANSWERED_ONCE_MORE = ProcessVariable.flag("answeredOnceMore");
    static final ProcessVariable<Boolean> ASKED_ONCE_MORE = ProcessVariable.flag("askedOnceMore");
    static final ProcessVariable<Boolean> OFFER_TAKEN = ProcessVariable.flag("offerTaken");

    private SupportVariables() {}
}
