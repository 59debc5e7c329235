package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style.WhiteSpace;
import com.vaadin.flow.i18n.I18NProvider;
import org.throughline.base.i18n.Words;
import org.throughline.inbox.UnsentWords;

/** What somebody had written before the thing went on to this person. */
final class LeftWords {

    private LeftWords() {}

    static Component of(UnsentWords left, Words words) {
        Paragraph who = new Paragraph(I18NProvider.translate("inbox.left.by", left.who(), words.ago(left.at())));
        who.addClassNames("small", "muted");
        Div said = new Div(left.words());
        said.addClassName("quote");
        said.getStyle().setWhiteSpace(WhiteSpace.PRE_LINE);
        Div both = new Div(who, said);
        both.getElement().setAttribute("role", "note");
        return both;
    }
}
