package org.throughline.organisation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator of an installation, once.
 *
 * <p>Open only while there has never been anybody, and only to whoever can read the server's log. The row in `first_run` closes it for
 * ever: of two who send at the same moment the second one waits for the first and finds it closed.
 */
@Service
@Transactional
public class FirstRun {

    /** Where its page is. */
    public static final String PATH = "first-run";

    private static final Logger log = LoggerFactory.getLogger(FirstRun.class);

    private static final List<Role> ROLES = List.of(Role.SYSTEM_ADMIN, Role.PROCESS_ADMIN, Role.MEMBER);

    private final JdbcClient jdbc;
    private final Units units;
    private final People people;
    private final SettingUp settingUp;
    private final Clock clock;
    private volatile boolean closed;
    private volatile @Nullable OneTimeCode code;

    FirstRun(JdbcClient jdbc, Units units, People people, SettingUp settingUp, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
        this.settingUp = settingUp;
        this.clock = clock;
    }

    /** Whether this installation waits for its first person. Costs nothing once it was closed. */
    @OpenToAll
    @Transactional(readOnly = true)
    public boolean isOpen() {
        if (!closed) {
            closed = jdbc.sql("select exists (select 1 from throughline.first_run)"
                            + " or exists (select 1 from throughline.person)")
                    .query(Boolean.class)
                    .single();
        }
        return !closed;
    }

    /** Makes the place at the top and the person who administers it; its door is the one-time code. */
    @OpenToAll
    public void make(MakeFirstAdministrator command) {
        if (!isOpen()) {
            throw new FirstRunRefused("firstRun.closed");
        }
        currentCode().check(command.code());
        close();
        settingUp.run(() -> {
            UnitSummary top = units.add(new AddUnit(
                    UnitCode.from(command.organisation()),
                    command.organisation(),
                    UnitLevel.GROUP,
                    null,
                    command.zone(),
                    command.locale()));
            UUID person = people.add(new AddPerson(
                            command.userName(), command.displayName(), null, command.password(), top.id(), null))
                    .id();
            LocalDate today = LocalDate.now(clock.withZone(command.zone()));
            ROLES.forEach(role -> people.grant(new GrantRole(person, role, top.id(), today, null, null)));
            return person;
        });
        log.info("The first administrator was made; the first-run page is closed");
    }

    private void close() {
        int written = jdbc.sql("insert into throughline.first_run (closed_at) values (:now) on conflict do nothing")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        boolean anybody = jdbc.sql("select exists (select 1 from throughline.person)")
                .query(Boolean.class)
                .single();
        if (written == 0 || anybody) {
            throw new FirstRunRefused("firstRun.closed");
        }
    }

    /** Says in the log how to begin, where somebody has to. */
    @EventListener(ApplicationReadyEvent.class)
    void sayHowToBegin() {
        if (isOpen()) {
            log.warn(
                    "Nobody works here yet. Open /first-run and use the one-time code {}",
                    currentCode().readable());
        }
    }

    private synchronized OneTimeCode currentCode() {
        OneTimeCode present = code;
        if (present == null) {
            present = new OneTimeCode(new SecureRandom());
            code = present;
        }
        return present;
    }

    /** The code as the log shows it. */
    String readableCode() {
        return currentCode().readable();
    }
}
