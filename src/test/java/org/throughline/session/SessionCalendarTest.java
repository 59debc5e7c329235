package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.notice.CalendarFeeds;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** A session in the calendars of those who are asked to it, from the invitation to its end. */
@ApplicationTest
class SessionCalendarTest {

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private PeakShift play;
    private PersonSummary picker;
    private PersonSummary asha;
    private String cycle;

    @BeforeEach
    void peopleAreInvited() {
        play = beans.createBean(PeakShift.class);
        picker = play.cast.picker;
        asha = play.cast.people.asha();
        cycle = play.to(Point.PLANNED);
    }

    @Test
    void thoseWhoAreAskedHaveItWithTimePlaceAndLink() {
        String file = file(picker).orElseThrow();
        VEvent event = only(file);

        assertThat(event.getUid().getValue()).isEqualTo(sessionRef() + "@localhost");
        assertThat(event.getSummary().getValue()).isEqualTo("make peak waves easy to pick right");
        assertThat(event.getLocation().getValue()).isEqualTo("Canteen");
        assertThat(event.getUrl().getValue()).isEqualTo("http://localhost:8080/sessions/" + cycle);
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(begins(event)).isEqualTo(Date.from(TimeMachine.at("2026-09-29T14:00")));
        assertThat(file).contains("DTSTART;TZID=Europe/London:20260929T140000", "BEGIN:VTIMEZONE", "METHOD:PUBLISH");
        assertThat(file.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(75);
    }

    @Test
    void whoeverIsNotAskedHasNothing() {
        assertThat(file(play.cast.people.femi())).isEmpty();
        assertThat(world.as(play.cast.people.femi(), () -> feeds.file("SES-2026-999999")))
                .isEmpty();
    }

    @Test
    void aMovedSessionIsTheSameEntryCountedUp() {
        only(file(picker).orElseThrow());
        world.doAs(asha, () -> sessions.move(sessionRef(), TimeMachine.at("2026-10-28T10:30")));
        String file = file(picker).orElseThrow();
        VEvent moved = only(file);

        assertThat(moved.getUid().getValue()).isEqualTo(sessionRef() + "@localhost");
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(begins(moved)).isEqualTo(Date.from(TimeMachine.at("2026-10-28T10:30")));
        assertThat(file).contains("TZID=Europe/London:20261028T103000");
        assertThat(only(file(picker).orElseThrow()).getSequence().getValue())
                .as("reading changes nothing")
                .isEqualTo(1);
    }

    @Test
    void aSessionThatIsCalledOffIsCancelledAndDoesNotVanish() {
        only(file(picker).orElseThrow());
        jdbc.sql("update throughline.learning_cycle set state = 'CANCELLED', ended_at = now() where ref = ?")
                .param(cycle)
                .update();
        VEvent gone = only(file(picker).orElseThrow());

        assertThat(gone.getStatus().isCancelled()).isTrue();
        assertThat(gone.getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void ofARestrictedSessionThereIsTimeAndLinkOnly() {
        jdbc.sql("update throughline.learning_cycle set confidentiality = 'RESTRICTED' where ref = ?")
                .param(cycle)
                .update();
        String file = file(picker).orElseThrow();
        VEvent event = only(file);

        assertThat(event.getSummary().getValue()).isEqualTo("Session");
        assertThat(event.getLocation()).isNull();
        assertThat(file).doesNotContain("peak waves", "Canteen", "Asha");
        assertThat(event.getUrl().getValue()).endsWith(cycle);
    }

    @Test
    void theFeedHasDueDatesOfOnesOwnTasksAsWholeDays() {
        String feed = world.as(asha, () -> {
            String address = feeds.make();
            return feeds.feed(address.substring(address.lastIndexOf('/') + 1).replace(".ics", ""))
                    .orElseThrow();
        });
        List<VEvent> events = Biweekly.parse(feed).first().getEvents();

        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .contains("make peak waves easy to pick right");
        assertThat(events)
                .filteredOn(event -> event.getTransparency() != null)
                .allMatch(event -> !event.getDateStart().getValue().hasTime());
    }

    private Optional<String> file(PersonSummary person) {
        return world.as(person, () -> feeds.file(cycle));
    }

    private static Date begins(VEvent event) {
        return new Date(event.getDateStart().getValue().getTime());
    }

    private static VEvent only(String file) {
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }

    private String sessionRef() {
        return jdbc.sql("""
                        select s.ref from throughline.learning_session s
                        join throughline.learning_cycle c on c.id = s.cycle_id where c.ref = ?""").param(cycle).query(String.class).single();
    }
}
