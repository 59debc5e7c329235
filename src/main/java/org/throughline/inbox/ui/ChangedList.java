package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.Keys;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.TaskList;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** What changed: what became of what the person did or asked for, the newest first. */
class ChangedList extends Div {

    private static final Duration SHOWN = Duration.ofDays(30);

    ChangedList(Notices notices, People people, Words words, Runnable cleared) {
        addClassName("stack");
        List<Notice> told = notices.mine(words.now().minus(SHOWN));
        if (told.isEmpty()) {
            add(new EmptyState(getTranslation("inbox.changed.empty"), getTranslation("inbox.changed.emptyWhy")));
            return;
        }
        if (told.stream().anyMatch(notice -> !notice.read())) {
            SendButton clear = new SendButton(getTranslation("inbox.changed.clear"), () -> {
                        notices.markAllRead();
                        cleared.run();
                    })
                    .plain();
            add(new Div(Keys.bind(clear, "e", getTranslation("inbox.changed.clear"))));
        }
        Map<UUID, PersonSummary> known = people.byIds(
                RecordedValues.people(told.stream().map(Notice::arguments).toList()));
        TaskList list = new TaskList();
        told.forEach(notice -> list.row(
                getTranslation(
                        notice.textKey(),
                        RecordedValues.inWords(
                                notice.arguments(),
                                words,
                                id -> Optional.ofNullable(known.get(id)).map(PersonSummary::displayName))),
                getTranslation("inbox.changed.line", notice.subjectRef(), words.ago(notice.toldAt())),
                relative(notice.link()),
                unread(notice)));
        add(list);
    }

    private @Nullable Component unread(Notice notice) {
        return notice.read() ? null : new Badge(Badge.Kind.PLAIN, getTranslation("inbox.changed.new"));
    }

    private static String relative(String link) {
        return link.startsWith("/") ? link.substring(1) : link;
    }
}
