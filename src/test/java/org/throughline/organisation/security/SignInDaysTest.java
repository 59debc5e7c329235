package org.throughline.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The last day of signing in is kept, nothing more, and only for who came in. */
@ApplicationTest
class SignInDaysTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theLastDayIsKeptAndAWrongPasswordCountsForNothing() throws Exception {
        PersonSummary ben = world.logistics().ben();
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        time.set("2026-11-20T10:00");

        web.perform(formLogin("/login").user(ben.userName()).password("wrong"));
        assertThat(days(ben)).isEmpty();
        web.perform(formLogin("/login").user(ben.userName()).password("throughline"));
        web.perform(formLogin("/login").user(ben.userName()).password("throughline"));
        assertThat(days(ben)).containsExactly(LocalDate.of(2026, 11, 20));
        time.set("2026-11-22T23:59");
        web.perform(formLogin("/login").user(ben.userName()).password("throughline"));
        assertThat(days(ben)).containsExactly(LocalDate.of(2026, 11, 22));
    }

    private List<LocalDate> days(PersonSummary person) {
        return jdbc.sql("select last_on from throughline.sign_in_day where person_id = ?")
                .param(person.id())
                .query(LocalDate.class)
                .list();
    }
}
