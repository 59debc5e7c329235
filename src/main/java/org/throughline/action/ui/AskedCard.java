package org.throughline.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.throughline.action.DueDateChangeSummary;
import org.throughline.action.OfferSummary;
import org.throughline.base.ui.component.SectionCard;

/** Who was asked to own it and what they said, or how its date moved. */
class AskedCard extends SectionCard {

    private final UnorderedList rows = new UnorderedList();

    private AskedCard(String heading) {
        super(heading);
        rows.addClassNames("plain-list", "stack");
        add(rows);
    }

    static AskedCard offers(ActionWords says) {
        AskedCard card = new AskedCard(says.text("offers"));
        for (OfferSummary offer : says.page().rows().offers()) {
            String what = says.text(
                    "offer",
                    says.person(offer.toPersonId()),
                    says.moment(offer.offeredAt()),
                    says.day(offer.dueOn()),
                    says.word("answer", offer.answer()));
            card.row(what, offer.reason(), offer.capacityNote());
        }
        return card;
    }

    static AskedCard dates(ActionWords says) {
        AskedCard card = new AskedCard(says.text("dates"));
        for (DueDateChangeSummary change : says.page().rows().dateChanges()) {
            String what = says.text(
                    "date",
                    says.day(change.from()),
                    says.day(change.to()),
                    says.person(change.askedBy()),
                    says.word("approval", change.approval()));
            card.row(what, change.reason(), change.decisionReason());
        }
        return card;
    }

    private void row(String what, @Nullable String first, @Nullable String second) {
        Div line = new Div(new Span(what));
        ListItem item = new ListItem(line);
        quote(item, first);
        quote(item, second);
        rows.add(item);
    }

    private static void quote(ListItem item, @Nullable String text) {
        if (text != null) {
            Paragraph quote = new Paragraph(text);
            quote.addClassName("quote");
            item.add(quote);
        }
    }
}
