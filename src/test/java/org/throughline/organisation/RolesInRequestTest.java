package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The framework gives each of these tests one request. */
@ApplicationTest
class RolesInRequestTest {

    @Autowired
    private Access access;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StatementCount statements;

    private Logistics meridian;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-05T16:00");
        meridian = world.logistics();
    }

    @Test
    void manyQuestionsInOneRequestReadTheRolesOnce() {
        List<String> asked = world.as(
                meridian.dmitri(),
                () -> statements.during(() -> {
                    mayAnswer();
                    mayAnswer();
                    access.unitsWith(Permission.SEE_BARRIERS);
                    access.mayAnywhere(Permission.MANAGE_PEOPLE);
                }));

        assertThat(asked).hasSize(1);
    }

    @Test
    void theNextRequestReadsThemAgain() {
        world.doAs(meridian.dmitri(), this::mayAnswer);

        assertThat(world.as(meridian.dmitri(), () -> statements.during(this::mayAnswer)))
                .hasSize(1);
    }

    @Test
    void withoutARequestNothingIsRemembered() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        RequestContextHolder.resetRequestAttributes();
        try {
            assertThat(people.rolesOf(meridian.dmitri().id()))
                    .isNotSameAs(people.rolesOf(meridian.dmitri().id()));
        } finally {
            RequestContextHolder.setRequestAttributes(request);
        }
    }

    @Test
    void eachPersonHasTheirOwn() {
        assertThat(world.as(meridian.dmitri(), this::mayAnswer)).isTrue();
        assertThat(world.as(meridian.carla(), this::mayAnswer)).isFalse();
        assertThat(world.as(meridian.dmitri(), this::mayAnswer)).isTrue();
    }

    @Test
    void aRoleThatWasGivenOrEndedCountsAtOnce() {
        assertThat(world.as(meridian.wes(), this::mayAnswer)).isFalse();

        RoleGrantSummary given = give(null);
        assertThat(world.as(meridian.wes(), this::mayAnswer)).isTrue();

        world.asSystem(() -> {
            people.endGrant(given.id());
            return "";
        });
        assertThat(world.as(meridian.wes(), this::mayAnswer)).isFalse();
    }

    @Test
    void aRoleThatWasRolledBackIsForgotten() {
        transaction.executeWithoutResult(status -> {
            give(null);
            assertThat(world.as(meridian.wes(), this::mayAnswer)).isTrue();
            status.setRollbackOnly();
        });

        assertThat(world.as(meridian.wes(), this::mayAnswer)).isFalse();
    }

    @Test
    void aRoleEndsWhenTheClockMovesPastItsLastDay() {
        give(LocalDate.of(2026, 10, 5));
        assertThat(world.as(meridian.wes(), this::mayAnswer)).isTrue();

        time.set("2026-10-06T09:00");

        assertThat(world.as(meridian.wes(), this::mayAnswer)).isFalse();
    }

    private boolean mayAnswer() {
        return access.may(Permission.ANSWER_BARRIERS, meridian.site().id());
    }

    private RoleGrantSummary give(@Nullable LocalDate lastDay) {
        return world.asSystem(() -> people.grant(new GrantRole(
                meridian.wes().id(),
                Role.SITE_MANAGER,
                meridian.site().id(),
                LocalDate.of(2026, 10, 1),
                lastDay,
                "Covers for Dmitri")));
    }
}
