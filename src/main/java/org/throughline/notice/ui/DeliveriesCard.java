package org.throughline.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.notice.Delivery;
import org.throughline.notice.DeliveryChannel;
import org.throughline.notice.SendFailure;

/** The log of what was sent: on which way, how often, what came of it; page by page, and as a file. */
class DeliveriesCard extends SectionCard {

    private static final int PAGE = 20;

    private final transient Pages pages;
    private final transient Words words;

    /** One page of the log. */
    @FunctionalInterface
    interface Pages {

        List<Delivery> page(int offset, int limit);
    }

    DeliveriesCard(String heading, Pages pages, Supplier<String> table, Words words) {
        super(heading);
        this.pages = pages;
        this.words = words;
        head(DownloadLink.csv(getTranslation("notice.log.file"), () -> "throughline-deliveries.csv", table));
        addPage(0);
    }

    private void addPage(int offset) {
        List<Delivery> page = pages.page(offset, PAGE + 1);
        if (page.isEmpty()) {
            add(new EmptyState(getTranslation("notice.log.empty"), getTranslation("notice.log.emptyWhy")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        page.stream().limit(PAGE).forEach(delivery -> list.add(row(delivery)));
        add(list);
        if (page.size() > PAGE) {
            Button more = new Button(getTranslation("notice.log.more"));
            more.addClickListener(click -> {
                remove(more);
                addPage(offset + PAGE);
            });
            add(more);
        }
    }

    private ListItem row(Delivery delivery) {
        Span receiver = new Span(getTranslation(
                "notice.log.what",
                getTranslation("notice.log.channel." + delivery.channel()),
                delivery.receiver(),
                delivery.about()));
        receiver.addClassName("strong");
        Div facts = new Div(facts(delivery));
        facts.addClassNames("muted", "small");
        Div both = new Div(receiver, facts);
        both.addClassName("grow");
        ListItem item = new ListItem(both, new Badge(kind(delivery.state()), state(delivery)));
        item.addClassName("row");
        return item;
    }

    private String facts(Delivery delivery) {
        String when = getTranslation("notice.log.line", words.near(delivery.madeAt()), delivery.attempts());
        @Nullable SendFailure failure = delivery.failure();
        if (failure == null) {
            return when;
        }
        String why = getTranslation("notice.failure." + failure);
        @Nullable Integer answer = delivery.answer();
        return when + " · " + (answer == null ? why : why + " (" + answer + ")");
    }

    private String state(Delivery delivery) {
        @Nullable Instant ended = delivery.endedAt();
        if (delivery.channel() == DeliveryChannel.HERE) {
            return ended == null
                    ? getTranslation("notice.log.unseen")
                    : getTranslation("notice.log.seen", words.near(ended));
        }
        return getTranslation("notice.log.state." + delivery.state(), ended == null ? "" : words.near(ended));
    }

    private static Badge.Kind kind(Delivery.State state) {
        return state == Delivery.State.DEAD ? Badge.Kind.LATE : Badge.Kind.PLAIN;
    }
}
