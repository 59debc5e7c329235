package org.throughline.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.CurrentPerson;
import org.throughline.organisation.AnySignedIn;

/** How the signed-in person wants to be told. */
@Service
@Transactional
public class NoticePreferences {

    private final JdbcClient jdbc;
    private final MailRoad road;
    private final CurrentPerson currentPerson;

    NoticePreferences(JdbcClient jdbc, MailRoad road, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.road = road;
        this.currentPerson = currentPerson;
    }

    /** What the person has chosen, and whether mail can reach them at all. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public NoticeWishes mine() {
        Map<NoticeKind, NoticeChannel> chosen = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            chosen.put(kind, kind.usual());
        }
        jdbc.sql("select kind, channel from throughline.notice_choice where person_id = ?")
                .param(me())
                .query(row -> {
                    chosen.put(
                            NoticeKind.valueOf(row.getString("kind")), NoticeChannel.valueOf(row.getString("channel")));
                });
        return jdbc.sql("""
                        select p.email, q.starts, q.ends from throughline.person p
                        left join throughline.quiet_hours q on q.person_id = p.id where p.id = ?""")
                .param(me())
                .query((row, number) -> {
                    String address = row.getString("email");
                    return new NoticeWishes(
                            chosen,
                            OutboxLines.quiet(row),
                            road.isOpen(),
                            address == null || address.isBlank() ? null : address);
                })
                .single();
    }

    /**
     * Chooses how to be told about one kind of notice from now on; what is queued already goes out as it was queued.
     *
     * @throws NoticeRefused when others depend on it and it is to be switched off
     */
    @AnySignedIn
    public void choose(NoticeKind kind, NoticeChannel channel) {
        ChannelPolicy.check(kind, channel);
        jdbc.sql("""
                        insert into throughline.notice_choice (person_id, kind, channel) values (:person, :kind, :channel)
                        on conflict (person_id, kind) do update set channel = excluded.channel""")
                .param("person", me())
                .param("kind", kind.name())
                .param("channel", channel.name())
                .update();
    }

    /**
     * Sets the hours in which no mail is sent.
     *
     * @param hours in the person's zone, null for none
     */
    @AnySignedIn
    public void keepQuiet(@Nullable QuietHours hours) {
        if (hours == null) {
            jdbc.sql("delete from throughline.quiet_hours where person_id = ?")
                    .param(me())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into throughline.quiet_hours (person_id, starts, ends) values (:person, :from, :to)
                        on conflict (person_id) do update set starts = excluded.starts, ends = excluded.ends""")
                .param("person", me())
                .param("from", hours.from())
                .param("to", hours.to())
                .update();
    }

    private UUID me() {
        return currentPerson.require().personId();
    }
}
