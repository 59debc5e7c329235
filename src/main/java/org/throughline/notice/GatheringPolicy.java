package org.throughline.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which lines become one mail: the daily ones together, the others each alone, unless many fall due at once.
 *
 * <p>Many fall due at once at the end of quiet hours or of an outage; nobody should then open a box with hundreds of mails.
 */
final class GatheringPolicy {

    /** So many mails at once are still better than a list. */
    static final int MOST_ALONE = 5;

    private GatheringPolicy() {}

    /**
     * A line that is due.
     *
     * @param noticeId what it tells
     * @param channel now or digest
     */
    record DueLine(UUID noticeId, NoticeChannel channel) {}

    /**
     * A mail to be made.
     *
     * @param key the same lines on the same day make the same key, so that a repetition makes no second mail
     * @param notices what it tells, in order
     */
    record Gathered(String key, List<UUID> notices) {}

    /**
     * The mails for one person.
     *
     * @param lines all lines of the person that are due, in order
     * @param today the day where the person lives
     */
    static List<Gathered> gather(UUID person, List<DueLine> lines, LocalDate today) {
        List<UUID> daily = of(lines, NoticeChannel.DIGEST);
        List<UUID> alone = of(lines, NoticeChannel.NOW);
        List<Gathered> mails = new ArrayList<>();
        if (!daily.isEmpty()) {
            mails.add(new Gathered("digest %s %s".formatted(person, today), daily));
        }
        if (alone.size() > MOST_ALONE) {
            mails.add(new Gathered("several " + alone.get(0), alone));
        } else {
            alone.forEach(notice -> mails.add(new Gathered("notice " + notice, List.of(notice))));
        }
        return mails;
    }

    private static List<UUID> of(List<DueLine> lines, NoticeChannel channel) {
        return lines.stream()
                .filter(line -> line.channel() == channel)
                .map(DueLine::noticeId)
                .toList();
    }
}
