package org.throughline.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.CurrentPerson;
import org.throughline.inbox.MyWorkQuery.Question;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * What the signed-in person has to do, and what they wait for.
 *
 * <p><b>Mine</b> is what the process or a colleague gave to the person, what a role of the person may take, and what the person does
 * for somebody whom they cover; never what the
 * person must not do (separation of duty). <b>Waiting for others</b> is every open task that is not mine of a case in which I
 * have a part: the process names me (I raised it, own it, sponsor it, am accountable), I completed a task of it in the last 90
 * days, or I passed this very task on. One row for each step of a case, however many people have to take it (a vote). So nothing
 * has to be followed by hand, and a case leaves the list when it ends.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class MyWork {

    /** How many rows a page has. */
    public static final int PAGE_SIZE = 50;

    private static final int LONGEST_PAGE = 200;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final MyWorkQuery query;
    private final HeldRoles heldRoles;
    private final TaskHandlers handlers;
    private final Units units;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    MyWork(
            MyWorkQuery query,
            HeldRoles heldRoles,
            TaskHandlers handlers,
            Units units,
            CurrentPerson currentPerson,
            Clock clock) {
        this.query = query;
        this.heldRoles = heldRoles;
        this.handlers = handlers;
        this.units = units;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * A page of My work and the numbers around it, in two statements at most: the person's roles, unless the request has asked for
     * them before, and the page. Each sees the newest state by itself, so no transaction costs a wire turn more.
     *
     * @param offset rows to pass over
     * @param limit rows wanted, at most 200
     */
    @AnySignedIn
    public WorkPage page(WorkFilter filter, int offset, int limit) {
        UUID me = currentPerson.require().personId();
        Instant now = clock.instant();
        return query.ask(new Question(
                me,
                heldRoles.of(me),
                handlers.personalForms(),
                now,
                now.minus(REMEMBERED),
                edges(now),
                filter,
                Math.max(0, offset),
                Math.max(0, Math.min(limit, LONGEST_PAGE))));
    }

    private List<DayEdges> edges(Instant now) {
        return units.all().stream()
                .map(UnitSummary::zone)
                .distinct()
                .map(zone -> GroupingPolicy.edges(now, zone))
                .toList();
    }
}
