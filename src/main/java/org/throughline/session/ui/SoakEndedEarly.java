package org.throughline.session.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.throughline.base.ui.component.FactList;
import org.throughline.session.SoakExceptionView;

/** Why a soak was ended before its time, and who agreed. */
class SoakEndedEarly extends FoldCard {

    SoakEndedEarly(SessionWords says, SoakExceptionView exception) {
        super(says.text("session.record.early"), says.words().dateTime(exception.saidAt()));
        Paragraph reason = new Paragraph(exception.reason());
        reason.addClassName("quote");
        add(
                reason,
                new FactList()
                        .fact(
                                getTranslation("session.record.early.by"),
                                says.page().name(exception.saidBy()))
                        .fact(getTranslation("session.record.early.agreed"), exception.whoAgreed())
                        .fact(
                                getTranslation("session.record.early.rule"),
                                says.words().dateTime(exception.wouldHaveEnded())));
    }
}
