package org.throughline.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.TaskList;
import org.throughline.notice.CalendarFeeds;
import org.throughline.notice.DeliveryLog;
import org.throughline.notice.Notice;
import org.throughline.notice.NoticePreferences;
import org.throughline.notice.Notices;
import org.throughline.notice.UnitChats;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.UnitSummary;

/** Everything that a person was told, and how they want to be told. */
@Route(value = NoticeRoutes.NOTICES, layout = MainLayout.class)
@AnySignedIn
class NoticesView extends Page {

    private static final int PAGE = 30;

    private final transient Notices notices;
    private final transient NoticeReader reader;
    private final SectionCard told = new SectionCard("");

    NoticesView(
            Notices notices,
            NoticePreferences preferences,
            CalendarFeeds feeds,
            UnitChats chats,
            DeliveryLog log,
            NoticeReader reader) {
        super("");
        this.notices = notices;
        this.reader = reader;
        header().title(getTranslation("notice.title")).lede(getTranslation("notice.lede"));
        told.heading(getTranslation("notice.history"));
        Div stack = new Div(
                told,
                new ChannelsCard(preferences),
                new QuietHoursCard(preferences),
                new CalendarCard(feeds, reader.words()));
        stack.addClassName("stack");
        List<UnitSummary> places = chats.places();
        if (!places.isEmpty()) {
            stack.add(new ChatsCard(chats, places));
        }
        stack.add(new DeliveriesCard(getTranslation("notice.log.mine"), log::mine, log::myTable, reader.words()));
        add(stack);
        SendButton read = new SendButton(getTranslation("notice.markAllRead"), () -> {
                    notices.markAllRead();
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
                })
                .plain();
        read.setVisible(notices.unread() > 0);
        told.head(read);
        addPage(0, reader.words());
    }

    private void addPage(int offset, Words words) {
        List<Notice> page = notices.history(offset, PAGE + 1);
        if (page.isEmpty()) {
            told.add(new EmptyState(getTranslation("notice.empty"), getTranslation("notice.emptyWhy")));
            return;
        }
        List<Notice> shown = page.subList(0, Math.min(PAGE, page.size()));
        List<String> sentences = reader.sentences(shown, words);
        TaskList list = new TaskList();
        for (int at = 0; at < shown.size(); at++) {
            Notice notice = shown.get(at);
            list.row(
                    sentences.get(at),
                    getTranslation("notice.line", notice.subjectRef(), words.ago(notice.toldAt())),
                    NoticeReader.href(notice),
                    notice.read() ? null : new Badge(Badge.Kind.PLAIN, getTranslation("notice.new", 1)));
        }
        told.add(list);
        if (page.size() > PAGE) {
            Button more = new Button(getTranslation("notice.more"));
            more.addClickListener(click -> {
                told.remove(more);
                addPage(offset + PAGE, words);
            });
            told.add(more);
        }
    }
}
