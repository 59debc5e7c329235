package org.throughline.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.notice.DeadLetter;
import org.throughline.notice.DeliveryChannel;
import org.throughline.notice.DeliveryLog;
import org.throughline.notice.Outbox;
import org.throughline.notice.OutboxCounts;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What could not be sent: whom it was for and why, and what to do about it. */
@Route(value = NoticeRoutes.OUTBOX, layout = MainLayout.class)
@RequiresPermission(Permission.OPERATE)
class OutboxView extends Page {

    private static final int PAGE = 50;
    private static final Set<DeliveryChannel> EVERYTHING = EnumSet.allOf(DeliveryChannel.class);
    private static final int LONGEST_REASON = 400;

    private final transient Outbox outbox;
    private final transient NoticeReader reader;
    private final SectionCard letters = new SectionCard("");

    OutboxView(Outbox outbox, DeliveryLog log, NoticeReader reader) {
        super("");
        this.outbox = outbox;
        this.reader = reader;
        OutboxCounts counts = outbox.counts();
        Words words = reader.words();
        header().title(getTranslation("notice.outbox.title")).lede(lede(counts, words));
        letters.heading(getTranslation("notice.outbox.dead", counts.dead()));
        Div stack = new Div(
                letters,
                new DeliveriesCard(
                        getTranslation("notice.log.all"),
                        (offset, limit) -> log.all(EVERYTHING, offset, limit),
                        () -> log.table(EVERYTHING),
                        words));
        stack.addClassName("stack");
        add(stack);
        if (counts.dead() > 0) {
            letters.head(new SendButton(getTranslation("notice.outbox.retryAll"), this::retryAll).plain());
            addPage(0, words);
        } else {
            letters.add(
                    new EmptyState(getTranslation("notice.outbox.empty"), getTranslation("notice.outbox.emptyWhy")));
        }
    }

    private String lede(OutboxCounts counts, Words words) {
        if (!counts.open()) {
            return getTranslation("notice.outbox.notSetUp");
        }
        String waiting = getTranslation("notice.outbox.waiting", counts.waiting(), counts.failing());
        return counts.oldestDue() == null
                ? waiting
                : waiting + " " + getTranslation("notice.outbox.oldest", words.near(counts.oldestDue()));
    }

    private void addPage(int offset, Words words) {
        List<DeadLetter> page = outbox.dead(offset, PAGE + 1);
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        page.stream().limit(PAGE).forEach(letter -> list.add(row(letter, words)));
        letters.add(list);
        if (page.size() > PAGE) {
            Button more = new Button(getTranslation("notice.more"));
            more.addClickListener(click -> {
                letters.remove(more);
                addPage(offset + PAGE, words);
            });
            letters.add(more);
        }
    }

    private ListItem row(DeadLetter letter, Words words) {
        Span why = new Span(getTranslation("notice.failure." + letter.failure()));
        Div facts = new Div(getTranslation(
                "notice.outbox.line", words.near(letter.madeAt()), letter.attempts(), words.near(letter.failedAt())));
        facts.addClassNames("muted", "small");
        Span receiver = new Span(letter.receiver());
        receiver.addClassName("strong");
        Div facets = new Div(receiver, new Div(why), facts);
        facets.addClassName("grow");
        SendButton again = new SendButton(getTranslation("notice.outbox.retry"), () -> retry(letter)).plain();
        again.setAriaLabel(getTranslation("notice.outbox.retryFor", letter.receiver()));
        Button giveUp = new Button(getTranslation("notice.outbox.discard"), click -> giveUp(letter));
        giveUp.setAriaLabel(getTranslation("notice.outbox.discardFor", letter.receiver()));
        ListItem item = new ListItem(facets, again, giveUp);
        item.addClassName("row");
        return item;
    }

    private void retry(DeadLetter letter) {
        outbox.retry(letter.id());
        reload(getTranslation("notice.outbox.retried", 1));
    }

    private void retryAll() {
        reload(getTranslation("notice.outbox.retried", outbox.retryAll()));
    }

    private void giveUp(DeadLetter letter) {
        new AskDialog("notice.outbox.discard.title", getTranslation("notice.outbox.discard.what", letter.receiver()))
                .askWhy(
                        "notice.outbox.discard.why",
                        LONGEST_REASON,
                        "notice.rule.reason",
                        "notice.outbox.discard.send",
                        reason -> {
                            outbox.discard(letter.id(), reason);
                            reload(getTranslation("notice.outbox.discarded"));
                        });
    }

    private void reload(String said) {
        Toast.show(said);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
