package org.throughline.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the weekly mails, one time zone after the other, for those who stay away and those who chose it.
 *
 * <p>A mail says nothing yet: what it tells is read when it leaves, and one that has nothing to tell does not leave.
 */
@Component
class WeeklyRounds {

    private final JdbcClient jdbc;
    private final MailRoad road;
    private final ReadingLinkStore links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WeeklyRounds(JdbcClient jdbc, MailRoad road, ReadingLinkStore links, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes what is due now; of weeks that were missed only the last. */
    void makeDue() {
        if (!road.isOpen()) {
            return;
        }
        Instant now = clock.instant();
        List<String> zones = jdbc.sql("select distinct time_zone from throughline.person order by time_zone")
                .query(String.class)
                .list();
        for (String zone : zones) {
            String week = WeeklyPolicy.week(now, ZoneId.of(zone));
            transaction.executeWithoutResult(status -> {
                if (begin(zone, week)) {
                    make(zone, week);
                }
            });
        }
    }

    /** False when another node, or this one before, did it. */
    private boolean begin(String zone, String week) {
        return jdbc.sql(
                                "insert into throughline.weekly_round (zone, week, made_at) values (?, ?, ?) on conflict do nothing")
                        .params(zone, week, now())
                        .update()
                == 1;
    }

    private void make(String zone, String week) {
        OffsetDateTime farthest = now().minus(WeeklyPolicy.LONGEST_LOOK_BACK);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
        jdbc.sql("""
                        insert into throughline.outbox_mail
                            (id, message_key, person_id, made_at, state, next_try_at, weekly_since)
                        select gen_random_uuid(), 'weekly ' || p.id || ' ' || :week, p.id, :now, 'WAITING', :now,
                               greatest(:farthest, coalesce((select max(m.made_at) from throughline.outbox_mail m
                                                             where m.person_id = p.id and m.weekly_since is not null), :farthest))
                        from throughline.person p left join throughline.sign_in_day s on s.person_id = p.id
                        where p.time_zone = :zone and coalesce(p.email, '') <> '' and p.status in ('ACTIVE', 'ABSENT')
                          and (s.last_on is null or s.last_on <= :away
                               or exists (select 1 from throughline.notice_choice c
                                          where c.person_id = p.id and c.channel = 'WEEKLY'))
                        on conflict (message_key) do nothing""")
                .param("week", week)
                .param("zone", zone)
                .param("now", now())
                .param("farthest", farthest)
                .param("away", WeeklyPolicy.lastDayOfTheAway(today))
                .update();
        links.forgetOld(clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
