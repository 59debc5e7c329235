package org.throughline.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.notice.MailContents.Receiver;
import org.throughline.organisation.People;

/** Reads what a weekly mail is about, when it is about to be sent. */
@Repository
class WeeklyContents {

    private static final int MOST_READ = 300;

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final NoticeSources sources;
    private final CalendarEntries calendar;
    private final People people;
    private final Clock clock;

    WeeklyContents(
            JdbcClient jdbc,
            NoticeRows rows,
            NoticeSources sources,
            CalendarEntries calendar,
            People people,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.sources = sources;
        this.calendar = calendar;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What there is to tell.
     *
     * @param waiting the person's open tasks, the first due first
     * @param changed what the person was told and has not seen, the oldest first
     */
    record Week(List<CalendarItem> waiting, List<Notice> changed) {

        boolean isEmpty() {
            return waiting.isEmpty() && changed.isEmpty();
        }
    }

    /**
     * What a mail without lines of its own is for.
     *
     * @param since from when on a weekly mail tells, null for others
     * @param again the notice to which a new link was asked for, null for others
     */
    record Purpose(@Nullable Instant since, @Nullable UUID again) {}

    /** Why the mail was made; both are null for the usual ones. */
    Purpose purpose(UUID mail) {
        return jdbc.sql("select weekly_since, again_notice_id from throughline.outbox_mail where id = ?")
                .param(mail)
                .query((row, number) -> {
                    OffsetDateTime since = row.getObject("weekly_since", OffsetDateTime.class);
                    return new Purpose(
                            since == null ? null : since.toInstant(), row.getObject("again_notice_id", UUID.class));
                })
                .single();
    }

    /** One notice. */
    Notice notice(UUID id) {
        return jdbc.sql("""
                        select id, text_key, arguments, subject_ref, link, told_at, read_at
                        from throughline.notification where id = ?""").param(id).query(rows).single();
    }

    /** What is unseen since then: for who stays away everything, for others the kinds that they chose to hear weekly. */
    Week week(Receiver receiver, Instant since) {
        Set<NoticeKind> weekly = chosen(receiver.id());
        boolean away = isAway(receiver);
        List<Notice> unseen = jdbc.sql("""
                        select id, text_key, arguments, subject_ref, link, told_at, read_at from throughline.notification
                        where person_id = :person and read_at is null and told_at > :since
                        order by told_at, id limit :most""")
                .param("person", receiver.id())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", MOST_READ)
                .query(rows)
                .list();
        List<CalendarItem> waiting =
                away ? people.find(receiver.id()).map(calendar::waiting).orElse(List.of()) : List.of();
        return new Week(
                waiting,
                unseen.stream()
                        .filter(notice -> away || weekly.contains(sources.kind(notice.textKey())))
                        .toList());
    }

    private boolean isAway(Receiver receiver) {
        Optional<LocalDate> last = jdbc.sql("select last_on from throughline.sign_in_day where person_id = ?")
                .param(receiver.id())
                .query(LocalDate.class)
                .optional();
        return WeeklyPolicy.isAway(last.orElse(null), LocalDate.ofInstant(clock.instant(), receiver.zone()));
    }

    private Set<NoticeKind> chosen(UUID person) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        jdbc.sql("select kind from throughline.notice_choice where person_id = ? and channel = 'WEEKLY'")
                .param(person)
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(NoticeKind.valueOf(kind)));
        return kinds;
    }
}
