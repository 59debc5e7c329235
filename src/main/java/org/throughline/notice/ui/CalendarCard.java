package org.throughline.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.notice.CalendarFeeds;

/** A person's own feed for calendar programs: made, made anew, ended. Its address is shown once. */
class CalendarCard extends SectionCard {

    private final transient CalendarFeeds feeds;
    private final transient Words words;
    private final Div state = new Div();

    CalendarCard(CalendarFeeds feeds, Words words) {
        super("");
        this.feeds = feeds;
        this.words = words;
        heading(getTranslation("notice.feed.heading"));
        state.addClassName("stack");
        add(new Paragraph(getTranslation("notice.feed.what")), state);
        show();
    }

    private void show() {
        state.removeAll();
        Optional<Instant> made = feeds.madeAt();
        Div buttons = new Div();
        buttons.addClassName("row");
        if (made.isEmpty()) {
            buttons.add(new SendButton(getTranslation("notice.feed.make"), this::make).plain());
        } else {
            state.add(new Paragraph(getTranslation("notice.feed.since", words.dateTime(made.get()))));
            buttons.add(
                    new SendButton(getTranslation("notice.feed.renew"), () -> ask("notice.feed.renew", this::make))
                            .plain(),
                    new SendButton(getTranslation("notice.feed.end"), () -> ask("notice.feed.end", this::end)).plain());
        }
        state.add(buttons);
    }

    private void ask(String key, Runnable gesture) {
        new AskDialog(key + ".title", getTranslation("notice.feed.oldEnds")).open(key, gesture);
    }

    private void make() {
        String made = feeds.make();
        show();
        TextField address = new TextField(getTranslation("notice.feed.address"));
        address.setHelperText(getTranslation("notice.feed.once"));
        address.setValue(made);
        address.setReadOnly(true);
        address.setWidthFull();
        SendButton copy = new SendButton(getTranslation("notice.feed.copy"), () -> {
                    getElement().executeJs("return navigator.clipboard.writeText($0)", made);
                    Toast.show(getTranslation("notice.feed.copied"));
                })
                .plain();
        state.addComponentAsFirst(new Div(copy));
        state.addComponentAsFirst(address);
        address.focus();
    }

    private void end() {
        feeds.revoke();
        show();
        Toast.show(getTranslation("notice.feed.ended"));
    }
}
