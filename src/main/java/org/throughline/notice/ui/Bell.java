package org.throughline.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.Keys;
import org.throughline.base.ui.component.LiveRefresh;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.TaskList;
import org.throughline.notice.NoticeGroup;
import org.throughline.notice.NoticeSignals;
import org.throughline.notice.Notices;

/** The bell: how many notices are new, and behind it the latest, one line for each thing. */
class Bell extends Composite<Div> {

    private final transient Notices notices;
    private final transient NoticeReader reader;
    private final Button button = new Button(Icons.BELL.create());
    private final Span count = new Span();

    Bell(Notices notices, NoticeReader reader, NoticeSignals signals) {
        this.notices = notices;
        this.reader = reader;
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setSuffixComponent(count);
        button.addClickListener(click -> open());
        count.addClassNames("num", "strong");
        UUID me = reader.me();
        long counted = signals.now();
        getContent()
                .add(
                        Keys.bind(button, "b", getTranslation("notice.bell")),
                        new LiveRefresh(knock -> signals.listen(me, counted, knock), this::recount));
        recount();
    }

    private void recount() {
        int unread = notices.unread();
        count.setText(unread == 0 ? "" : String.valueOf(unread));
        button.setAriaLabel(getTranslation("notice.bell.count", unread));
    }

    private void open() {
        recount();
        Dialog dialog = new Dialog(getTranslation("notice.bell"));
        dialog.setWidth("min(560px, 94vw)");
        List<NoticeGroup> groups = notices.lately();
        dialog.add(groups.isEmpty() ? empty() : list(groups));
        if (groups.stream().anyMatch(group -> group.unread() > 0)) {
            dialog.getFooter()
                    .add(new SendButton(getTranslation("notice.markAllRead"), () -> {
                                notices.markAllRead();
                                recount();
                                dialog.close();
                            })
                            .plain());
        }
        Anchor all = new Anchor(NoticeRoutes.NOTICES, getTranslation("notice.bell.all"));
        all.addClassName("link");
        dialog.getFooter().add(all, new Button(getTranslation("base.close"), click -> dialog.close()));
        dialog.open();
    }

    private Component empty() {
        return new EmptyState(getTranslation("notice.empty"), getTranslation("notice.emptyWhy"));
    }

    private TaskList list(List<NoticeGroup> groups) {
        Words words = reader.words();
        List<String> sentences =
                reader.sentences(groups.stream().map(NoticeGroup::latest).toList(), words);
        TaskList list = new TaskList();
        for (int at = 0; at < groups.size(); at++) {
            NoticeGroup group = groups.get(at);
            list.row(
                    sentences.get(at),
                    getTranslation(
                            "notice.bell.line",
                            group.latest().subjectRef(),
                            words.ago(group.latest().toldAt()),
                            group.told() - 1),
                    NoticeReader.href(group.latest()),
                    group.unread() == 0
                            ? null
                            : new Badge(Badge.Kind.PLAIN, getTranslation("notice.new", group.unread())));
        }
        return list;
    }
}
