package org.throughline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.architecture.UseCases.UseCase;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/**
 * A refusal takes as long for what exists as for what does not: the clock tells nobody that a reference is taken.
 *
 * <p>Counted in statements, which are what takes time; a foreign thing is found and its place is looked at, and nothing more.
 */
@ApplicationTest
class SameWorkTest {

    private static final int LOOKED_AT = 3;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private StatementCount count;

    @Test
    void foreignAndMissingCostNearlyTheSameStatements() {
        time.set("2026-10-01T09:00");
        Logistics own = world.logistics();
        PersonSummary stranger =
                world.person("stranger-" + own.group().code(), "Stranger", 0, own.group(), null, Role.values());
        Subjects theirs = new Subjects(application, world, world.logistics());
        Map<String, Integer> more = new TreeMap<>();
        for (UseCase useCase : UseCases.all(application)) {
            if (useCase.isInternal() || useCase.isOpenToAll() || !Subjects.concerns(useCase.method())) {
                continue;
            }
            int foreign = statements(stranger, useCase, theirs);
            int missing = statements(stranger, useCase, Subjects.missing());
            if (Math.abs(foreign - missing) > LOOKED_AT) {
                more.put(useCase.name() + " " + foreign + " " + missing, foreign - missing);
            }
        }

        assertThat(more).isEmpty();
    }

    private int statements(PersonSummary person, UseCase useCase, Subjects subjects) {
        Object[] arguments = subjects.arguments(useCase.method());
        if (arguments == null) {
            return 0;
        }
        return world.as(
                person,
                () -> count.during(() -> useCase.outcome(transaction, arguments))
                        .size());
    }
}
