package org.throughline.board;

import org.throughline.base.BrokenRule;

/** Something that this board cannot do now. */
public class BoardRefused extends BrokenRule {

    BoardRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
