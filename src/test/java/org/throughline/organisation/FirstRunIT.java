package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.support.ServerTest;
import org.throughline.support.Wire;
import org.throughline.support.Wire.Browser;

/** Everything in the database of these tests is thrown away first; each of the others makes a world of its own. */
@ServerTest
class FirstRunIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("owner")
    private DataSource owner;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private SettingUp settingUp;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Wire wire;

    private FirstRun firstRun;

    @BeforeEach
    void nobodyWorksHere() {
        throwEverythingAway();
        firstRun = new FirstRun(jdbc, units, people, settingUp, clock);
    }

    @AfterEach
    void othersMakeTheirOwnWorlds() {
        throwEverythingAway();
    }

    @Test
    void theFirstAdministratorComesInAndMaySetUpEverything() {
        make("ada");

        PersonSummary ada = people.byUserName("ada").orElseThrow();
        assertThat(people.rolesOf(ada.id()))
                .extracting(RoleGrantSummary::role)
                .containsExactlyInAnyOrder(Role.SYSTEM_ADMIN, Role.PROCESS_ADMIN, Role.MEMBER);
        assertThat(units.unit(ada.homeUnitId()).code()).isEqualTo("muller-sohne");
        Browser browser = wire.browser();
        assertThat(browser.signIn("ada", "a long sentence")).doesNotContain("error");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void itIsClosedForEver() {
        make("ada");
        FirstRun afterRestart = new FirstRun(jdbc, units, people, settingUp, clock);

        assertThat(afterRestart.isOpen()).isFalse();
        assertThatThrownBy(() -> make(afterRestart, "eve", afterRestart.readableCode()))
                .hasMessageContaining("firstRun.closed");
    }

    @Test
    void anotherCodeOpensNothing() {
        assertThatThrownBy(() -> make(firstRun, "eve", "AAAA-AAAA-AAAA")).hasMessageContaining("firstRun.codeWrong");
        assertThat(firstRun.isOpen()).isTrue();
    }

    @Test
    void aCodeThatWasGuessedAtTooOftenCountsNoLonger() {
        for (int tried = 0; tried < 20; tried++) {
            assertThatThrownBy(() -> make(firstRun, "eve", "wrong")).hasMessageContaining("firstRun.codeWrong");
        }
        assertThatThrownBy(() -> make("ada")).hasMessageContaining("firstRun.codeWornOut");
    }

    @Test
    void aRefusalLeavesItOpen() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> firstRun.make(new MakeFirstAdministrator(
                        firstRun.readableCode(),
                        "Müller & Söhne",
                        ZoneId.of("Europe/Berlin"),
                        Locale.GERMANY,
                        "Ada",
                        "ada",
                        "short"))))
                .hasMessageContaining("organisation.password.short");

        assertThat(firstRun.isOpen()).isTrue();
        make("ada");
    }

    @Test
    void ofTwoAtOnceOneIsMade() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both = threads.invokeAll(List.of(at(together, "ada"), at(together, "eve")));

            assertThat(List.of(made(both.get(0)), made(both.get(1)))).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from throughline.person")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void throwEverythingAway() {
        // The seals of promises go with the promises; only who owns the tables can let them.
        JdbcClient.create(owner).sql("""
                        alter table throughline.promise_seal disable trigger promise_seal_stays_whole;
                        truncate throughline.person, throughline.org_unit, throughline.first_run cascade;
                        alter table throughline.promise_seal enable trigger promise_seal_stays_whole""").update();
    }

    private Callable<Boolean> at(CyclicBarrier together, String userName) {
        return () -> {
            String code = firstRun.readableCode();
            together.await();
            make(firstRun, userName, code);
            return true;
        };
    }

    private static boolean made(Future<Boolean> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(FirstRunRefused.class);
            return false;
        }
    }

    private void make(String userName) {
        make(firstRun, userName, firstRun.readableCode());
    }

    private void make(FirstRun door, String userName, String code) {
        transaction.executeWithoutResult(status -> door.make(new MakeFirstAdministrator(
                code,
                "Müller & Söhne",
                ZoneId.of("Europe/Berlin"),
                Locale.GERMANY,
                "Ada Admin",
                userName,
                "a long sentence")));
    }
}
