package org.throughline.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.organisation.CalledByProcess;

/**
 * Lets somebody who never signs in read what became of things, by a link from a mail.
 *
 * <p>A link leads to one notice, for reading only, and expires. Following it changes nothing: it neither marks the notice as read nor
 * answers anything, for programs that look for dangers in mails follow links too. Silence is never an answer either.
 */
@Service
public class ReadingLinks {

    /** Where the links are; what follows is the secret. */
    public static final String PATH = "read/";

    private final ReadingLinkStore store;
    private final NoticeWords words;
    private final Texts texts;
    private final ProductAddress address;
    private final Clock clock;

    ReadingLinks(ReadingLinkStore store, NoticeWords words, Texts texts, ProductAddress address, Clock clock) {
        this.store = store;
        this.words = words;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    /**
     * A page for reading, in the language of whom the link was sent to.
     *
     * @param open whether the link works
     * @param askAgain what the button says by which the reader asks for a new link; null when there is none
     * @param lines what it says, in order
     * @param linkText what its only link says
     * @param link where that leads: a page of the product, which asks who one is
     */
    public record Sheet(
            boolean open,
            @Nullable String askAgain,
            Locale locale,
            String title,
            List<String> lines,
            String linkText,
            String link) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What stands behind a secret; that it has expired, or that there is nothing.
     *
     * @param reader language for who cannot be known
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Sheet read(String secret, Locale reader) {
        return store.find(secret).map(this::sheet).orElseGet(() -> nothing(null, reader, "notice.reading.unknown"));
    }

    private Sheet sheet(ReadingLinkStore.Found found) {
        Locale locale = found.locale();
        Words said = new Words(texts.in(locale), locale, found.zone(), clock);
        Instant end = found.expiresAt();
        if (hasEnded(found)) {
            String again = words.text(locale, "notice.reading.again");
            return nothing(again, locale, "notice.reading.expired", said.dateTime(end));
        }
        Notice notice = found.notice();
        return new Sheet(
                true,
                null,
                locale,
                words.text(locale, "notice.reading.title"),
                List.of(
                        words.sentences(List.of(notice), locale, found.zone()).get(0),
                        words.text(locale, "notice.reading.told", said.dateTime(notice.toldAt())),
                        words.text(locale, "notice.reading.only"),
                        words.text(locale, "notice.reading.until", said.dateTime(end))),
                words.text(locale, "notice.reading.open", notice.subjectRef()),
                address.link(notice.link()));
    }

    /**
     * Sends a new link to the mail address of the person to whom the expired one was sent, at most once a day; never to anybody else.
     *
     * <p>The answer is the same whether there was such a link or not.
     *
     * @param reader language of whoever asks
     */
    @CalledByProcess
    @Transactional
    public Sheet sendAgain(String secret, Locale reader) {
        store.find(secret).filter(this::hasEnded).ifPresent(store::askAgain);
        return nothing(null, reader, "notice.reading.sent");
    }

    private boolean hasEnded(ReadingLinkStore.Found found) {
        return !clock.instant().isBefore(found.expiresAt());
    }

    private Sheet nothing(@Nullable String again, Locale locale, String key, Object... arguments) {
        return new Sheet(
                false,
                again,
                locale,
                words.text(locale, key + ".title"),
                List.of(words.text(locale, key + ".why", arguments)),
                words.text(locale, "notice.reading.signIn"),
                address.link("/"));
    }
}
