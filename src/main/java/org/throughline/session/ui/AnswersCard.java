package org.throughline.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.session.CycleAnswerView;

/** What came back from those who were asked for help, with the way to each barrier. */
class AnswersCard extends FoldCard {

    AnswersCard(SessionWords says) {
        super(
                says.text("session.record.answers"),
                says.text(
                        "session.record.answers.count",
                        says.page().record().answers().size()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "session-notes");
        says.page().record().answers().forEach(answer -> list.add(line(says, answer)));
        add(list);
    }

    private static ListItem line(SessionWords says, CycleAnswerView answer) {
        Paragraph words = new Paragraph(answer.words());
        words.addClassName("quote");
        String href = SessionRoutes.source(answer.sourceRef());
        Div from = new Div(
                href == null ? new Span(answer.sourceRef()) : new Anchor(href, answer.sourceRef()),
                new Span(says.words().dateTime(answer.arrivedAt())));
        from.addClassNames("row", "small", "muted");
        return new ListItem(words, from);
    }
}
