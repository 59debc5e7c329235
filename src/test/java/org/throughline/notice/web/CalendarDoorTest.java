package org.throughline.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.base.time.MovableClock;
import org.throughline.notice.CalendarFeeds;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** A feed opens with its secret, and the door for it opens nothing else. */
@ApplicationTest
class CalendarDoorTest {

    private static final String UNKNOWN = "/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc web;
    private PersonSummary carla;

    @BeforeEach
    void aPersonWithAnEmptyCalendar() {
        time.set("2026-11-20T10:00");
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        carla = world.logistics().carla();
    }

    @Test
    void theSecretOpensTheFeedWithoutASession() throws Exception {
        MockHttpServletResponse answer = answer(get(made()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getContentAsString()).startsWith("BEGIN:VCALENDAR");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void unknownEndedAndRenewedAddressesAreNotFound() throws Exception {
        String first = made();
        String second = made();

        assertThat(answer(get(first)).getStatus()).isEqualTo(404);
        assertThat(answer(get(second)).getStatus()).isEqualTo(200);
        world.doAs(carla, feeds::revoke);
        assertThat(answer(get(second)).getStatus()).isEqualTo(404);
        assertThat(answer(get(UNKNOWN)).getStatus()).isEqualTo(404);
        assertThat(answer(get("/calendar/x.ics")).getStatus()).isEqualTo(404);
    }

    @Test
    void whoeverHasLeftHasNoFeed() throws Exception {
        String address = made();
        jdbc.sql("update throughline.person set status = 'LEFT' where id = ?")
                .param(carla.id())
                .update();

        assertThat(answer(get(address)).getStatus()).isEqualTo(404);
    }

    @Test
    void theSecretIsNotKept() {
        String address = made();
        String secret = address.substring("/calendar/".length()).replace(".ics", "");

        assertThat(jdbc.sql("select secret_hash from throughline.calendar_feed where person_id = ?")
                        .param(carla.id())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(secret);
        assertThat(secret).hasSize(43);
    }

    @Test
    void nothingElseGoesThroughThisDoor() throws Exception {
        assertThat(answer(get("/calendar/files/SES-2026-000001.ics")).getRedirectedUrl())
                .endsWith("/login");
        assertThat(answer(get("/calendar/a/b.ics")).getRedirectedUrl()).endsWith("/login");
        assertThat(answer(get("/calendar")).getRedirectedUrl()).endsWith("/login");
        assertThat(answer(get("/my-work.ics")).getRedirectedUrl()).endsWith("/login");
        assertThat(answer(get("/calendar/..%2fmy-work.ics")).getStatus()).isIn(302, 400, 404);
        assertThat(answer(post(UNKNOWN)).getStatus()).isIn(302, 403);
    }

    @Test
    void whoeverAsksTooOftenWaits() {
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        MovableClock clock = new MovableClock(Clock.fixed(noon, ZoneOffset.UTC));
        FeedThrottle throttle = new FeedThrottle(clock);
        for (int number = 0; number < FeedThrottle.MOST_PER_WINDOW; number++) {
            assertThat(throttle.mayAsk("10.0.0.1")).isTrue();
        }

        assertThat(throttle.mayAsk("10.0.0.1")).isFalse();
        assertThat(throttle.mayAsk("10.0.0.2")).isTrue();
        clock.moveTo(noon.plus(FeedThrottle.WINDOW).minusMillis(1));
        assertThat(throttle.mayAsk("10.0.0.1")).isFalse();
        clock.moveTo(noon.plus(FeedThrottle.WINDOW));
        assertThat(throttle.mayAsk("10.0.0.1")).isTrue();
        clock.moveTo(noon.minus(Duration.ofDays(3)));
        assertThat(throttle.mayAsk("10.0.0.1")).as("after the clock went back").isTrue();
    }

    @Test
    void theDoorItselfSaysWhenItIsTooOften() throws Exception {
        int last = 0;
        for (int number = 0; number <= FeedThrottle.MOST_PER_WINDOW; number++) {
            last = answer(get(UNKNOWN).with(request -> {
                        request.setRemoteAddr("10.9.9.9");
                        return request;
                    }))
                    .getStatus();
        }

        assertThat(last).isEqualTo(429);
    }

    private String made() {
        return world.as(carla, feeds::make).replace("http://localhost:8080", "");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
