package org.throughline.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.throughline.notice.MailContents.Receiver;
import org.throughline.organisation.People;

/**
 * Writes a mail: one subject, which is what there is to do, and one link, which is where.
 *
 * <p>There are no templates that people could write, and everything from a notice is escaped.
 */
@Component
class MailComposer {

    private static final String HISTORY = "/me/notifications";

    private final NoticeWords words;
    private final NoticeSources sources;
    private final CalendarEntries calendar;
    private final People people;
    private final ProductAddress address;

    MailComposer(
            NoticeWords words, NoticeSources sources, CalendarEntries calendar, People people, ProductAddress address) {
        this.words = words;
        this.sources = sources;
        this.calendar = calendar;
        this.people = people;
        this.address = address;
    }

    /**
     * Writes the mail.
     *
     * @param lines what it tells, at least one, as many as are shown
     * @param count how many there are in all
     */
    MailText compose(Receiver receiver, List<Notice> lines, int count) {
        Locale locale = receiver.locale();
        List<String> sentences = words.sentences(lines, locale, receiver.zone());
        return count == 1
                ? one(locale, sentences.get(0), address.link(lines.get(0).link()), entry(receiver, lines.get(0)))
                : several(locale, sentences, count);
    }

    /** A mail about a session brings the entry along, so that it need not be asked for. */
    private Optional<String> entry(Receiver receiver, Notice notice) {
        return sources.kind(notice.textKey()) == NoticeKind.SESSION
                ? people.find(receiver.id()).flatMap(person -> calendar.ahead(person, notice.subjectRef()))
                : Optional.empty();
    }

    private MailText one(Locale locale, String sentence, String link, Optional<String> entry) {
        String open = words.text(locale, "notice.mail.open");
        String footer = words.text(locale, "notice.mail.footer");
        String plain = "%s%n%n%s: %s%n%n-- %n%s%n".formatted(sentence, open, link, footer);
        String html = "<p>%s</p>".formatted(escape(sentence)) + button(open, link) + small(footer);
        return new MailText(SubjectLine.of(sentence), lineFeeds(plain), page(locale, html), entry);
    }

    private MailText several(Locale locale, List<String> sentences, int count) {
        String subject = words.text(locale, "notice.mail.several", count);
        String open = words.text(locale, "notice.mail.openAll");
        String footer = words.text(locale, "notice.mail.footer");
        String link = address.link(HISTORY);
        int left = count - sentences.size();
        StringBuilder plain = new StringBuilder(subject).append("\n\n");
        StringBuilder html = new StringBuilder("<p>").append(escape(subject)).append("</p><ul>");
        for (String sentence : sentences) {
            plain.append("* ").append(sentence).append('\n');
            html.append("<li>").append(escape(sentence)).append("</li>");
        }
        html.append("</ul>");
        if (left > 0) {
            String more = words.text(locale, "notice.mail.more", left);
            plain.append(more).append('\n');
            html.append("<p>").append(escape(more)).append("</p>");
        }
        plain.append("\n%s: %s\n\n-- \n%s\n".formatted(open, link, footer));
        html.append(button(open, link)).append(small(footer));
        return new MailText(SubjectLine.of(subject), plain.toString(), page(locale, html.toString()), Optional.empty());
    }

    private static String button(String text, String link) {
        return "<p><a href=\"%s\">%s</a></p>".formatted(escape(link), escape(text));
    }

    private static String small(String text) {
        return "<p><small>%s</small></p>".formatted(escape(text));
    }

    private static String page(Locale locale, String body) {
        return "<!doctype html><html lang=\"%s\"><meta charset=\"utf-8\"><body>%s</body></html>"
                .formatted(escape(locale.getLanguage()), body);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String lineFeeds(String text) {
        return text.replace("\r\n", "\n");
    }
}
