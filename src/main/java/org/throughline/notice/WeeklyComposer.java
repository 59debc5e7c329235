package org.throughline.notice;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.throughline.notice.MailContents.Receiver;
import org.throughline.notice.WeeklyContents.Week;

/** Writes the weekly mail: of each thing what kind of thing it is, its reference and a link; no title, no name, no sentence. */
@Component
class WeeklyComposer {

    static final int MOST_LINES = 20;

    private final NoticeWords words;
    private final NoticeSources sources;
    private final ReadingLinkStore links;
    private final ProductAddress address;
    private final Clock clock;

    WeeklyComposer(
            NoticeWords words, NoticeSources sources, ReadingLinkStore links, ProductAddress address, Clock clock) {
        this.words = words;
        this.sources = sources;
        this.links = links;
        this.address = address;
        this.clock = clock;
    }

    private record Line(String text, String link) {}

    /** Writes the mail; what is new gets links that open it for reading, what waits is done inside the product. */
    MailText compose(Receiver receiver, Week week) {
        Locale locale = receiver.locale();
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        section(plain, html, locale, "notice.weekly.waiting", week.waiting().size(), tasks(locale, week.waiting()));
        section(plain, html, locale, "notice.weekly.changed", week.changed().size(), news(receiver, week.changed()));
        String subject =
                words.text(locale, "notice.weekly.subject", week.waiting().size());
        return finished(locale, subject, "notice.weekly.footer", plain, html);
    }

    /** Writes the mail with a new link to one notice, for who asked for it. */
    MailText again(Receiver receiver, Notice notice) {
        Locale locale = receiver.locale();
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        section(plain, html, locale, "notice.reading.again.heading", 1, news(receiver, List.of(notice)));
        return finished(locale, words.text(locale, "notice.reading.again.subject"), "notice.mail.footer", plain, html);
    }

    private MailText finished(
            Locale locale, String subject, String footerKey, StringBuilder plain, StringBuilder html) {
        String notes = words.text(locale, "notice.weekly.links");
        String footer = words.text(locale, footerKey);
        plain.append(notes).append("\n\n-- \n").append(footer).append('\n');
        html.append("<p>%s</p><p><small>%s</small></p>".formatted(escape(notes), escape(footer)));
        return new MailText(
                SubjectLine.of(subject),
                plain.toString(),
                "<!doctype html><html lang=\"%s\"><meta charset=\"utf-8\"><body>%s</body></html>"
                        .formatted(escape(locale.getLanguage()), html),
                Optional.empty());
    }

    private List<Line> tasks(Locale locale, List<CalendarItem> waiting) {
        return waiting.stream()
                .limit(MOST_LINES)
                .map(task -> new Line(
                        words.text(
                                locale,
                                task.endsAt().isBefore(clock.instant()) ? "notice.weekly.late" : "notice.weekly.task",
                                task.ref()),
                        address.link(task.link())))
                .toList();
    }

    private List<Line> news(Receiver receiver, List<Notice> changed) {
        return changed.stream()
                .limit(MOST_LINES)
                .map(notice -> new Line(
                        words.text(
                                receiver.locale(),
                                "notice.weekly.kind." + sources.kind(notice.textKey()),
                                notice.subjectRef()),
                        address.link(ReadingLinks.PATH + links.make(notice.id(), receiver.id()))))
                .toList();
    }

    private void section(
            StringBuilder plain, StringBuilder html, Locale locale, String headingKey, int count, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String heading = words.text(locale, headingKey);
        plain.append(heading).append('\n');
        html.append("<p>%s</p><ul>".formatted(escape(heading)));
        for (Line line : lines) {
            plain.append("* %s\n  %s\n".formatted(line.text(), line.link()));
            html.append("<li><a href=\"%s\">%s</a></li>".formatted(escape(line.link()), escape(line.text())));
        }
        html.append("</ul>");
        if (count > lines.size()) {
            String more = words.text(locale, "notice.mail.more", count - lines.size());
            plain.append(more).append('\n');
            html.append("<p>%s</p>".formatted(escape(more)));
        }
        plain.append('\n');
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
