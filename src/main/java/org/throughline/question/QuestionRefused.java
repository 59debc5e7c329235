package org.throughline.question;

import org.throughline.base.BrokenRule;

/** This cannot be asked, or not this person, or not any more. */
public class QuestionRefused extends BrokenRule {

    public QuestionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
