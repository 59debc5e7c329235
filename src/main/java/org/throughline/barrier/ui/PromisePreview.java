package org.throughline.barrier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.throughline.barrier.PromisedTier;
import org.throughline.barrier.Rung;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.UiWords;

/** The four promises that a barrier will get, before it is sent. */
class PromisePreview extends SectionCard {

    private final OrderedList list = new OrderedList();
    private final Paragraph hint = new Paragraph();

    PromisePreview() {
        super("");
        heading(getTranslation("barrier.preview"));
        list.addClassNames("plain-list", "stack");
        hint.addClassName("muted");
        getElement().setAttribute("aria-live", "polite");
        add(hint, list);
        waitForAnswers();
    }

    /** Team, kind and severity are needed first. */
    final void waitForAnswers() {
        list.removeAll();
        hint.setText(getTranslation("barrier.preview.wait"));
    }

    /** Shows who answers until when. */
    void show(List<PromisedTier> tiers, Words words) {
        BarrierWords says = new BarrierWords(UiWords.phrases());
        hint.setText(getTranslation("barrier.preview.text"));
        list.removeAll();
        for (PromisedTier tier : tiers) {
            Rung rung = tier.rung();
            Div who = new Div(getTranslation("barrier.preview.tier", rung.tier(), says.role(tier.role())));
            who.addClassName("strong");
            Div when = new Div(getTranslation(
                    "barrier.preview.until", words.dateTime(rung.dueAt()), says.allowance(rung.allowance())));
            when.addClassName("num");
            list.add(new ListItem(who, when));
        }
    }
}
