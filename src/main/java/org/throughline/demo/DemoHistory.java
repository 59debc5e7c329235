package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.organisation.SetUp;
import org.throughline.organisation.security.ActAs;
import org.throughline.session.AnonymityMode;
import org.throughline.session.Confidentiality;
import org.throughline.session.Cycles;
import org.throughline.session.Dimension;
import org.throughline.session.LearningMethod;
import org.throughline.session.StartCycle;
import org.throughline.session.Trigger;
import org.throughline.session.Urgency;
import org.throughline.session.WorkContext;

/** Plays what has happened at Meridian in the weeks before a visitor arrives, through the use cases and with the clock moved. */
@Component
@Profile("demo")
class DemoHistory {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration LENGTH = Duration.ofDays(28);

    private final DemoClock clock;
    private final DemoPlaces places;
    private final DemoCast cast;
    private final DemoBoard board;
    private final Actions actions;
    private final Barriers barriers;
    private final Cycles cycles;
    private final ActAs actAs;
    private final SetUp setUp;

    DemoHistory(
            DemoClock clock,
            DemoPlaces places,
            DemoCast cast,
            DemoBoard board,
            Actions actions,
            Barriers barriers,
            Cycles cycles,
            ActAs actAs,
            SetUp setUp) {
        this.clock = clock;
        this.places = places;
        this.cast = cast;
        this.board = board;
        this.actions = actions;
        this.barriers = barriers;
        this.cycles = cycles;
        this.actAs = actAs;
        this.setUp = setUp;
    }

    /** Plays four weeks that end at this instant. */
    void playUntil(Instant handedOver) {
        clock.set(atNine(handedOver.minus(LENGTH)));
        setUp.run(() -> {
            board.make();
            return board;
        });

        goTo(handedOver, 12);
        raise(
                "ben",
                "outbound-dock",
                BarrierKind.EQUIPMENT,
                Severity.HIGH,
                "Two of six dock scanners lose the network",
                "Replace the two scanners at doors 3 and 4, from the site budget",
                "Loads wait up to 20 minutes at each wave; people write labels by hand");

        goTo(handedOver, 9);
        offer(
                "Wave cut-off board with a runner",
                "Priority changes reach the dock too late",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.MEDIUM,
                "outbound-dock",
                "mei",
                "ben",
                handedOver,
                -1);

        goTo(handedOver, 6);
        raise(
                "carla",
                "pick-a",
                BarrierKind.STAFFING,
                Severity.HIGH,
                "No runner for the early waves",
                "One runner per wave 05:00 to 09:00 until 24 December, from the site budget",
                "Pickers leave the line to fetch priorities; two actions stand still");
        actAs.person(cast.id("asha"), () -> cycles.start(peakShift()));

        goTo(handedOver, 2);
        raise(
                "nadia",
                "ward-7",
                BarrierKind.EQUIPMENT,
                Severity.MEDIUM,
                "Bladder scanner missing since Friday",
                "Bring one scanner back to Ward 7 or lend one",
                "Nurses walk to Ward 9 and wait; checks come late");
        offer(
                "Separate shelf for look-alike vials",
                "Two vials look alike and stand side by side",
                ActionType.PROCESS_REWORK,
                Strength.INTERMEDIATE,
                Severity.HIGH,
                "ward-7",
                "oskar",
                "nadia",
                handedOver,
                12);

        goTo(handedOver, 1);
        offer(
                "Show priority changes on the dock screen",
                "The dock hears of changes from drivers",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.MEDIUM,
                "outbound-dock",
                "ben",
                "carla",
                handedOver,
                10);
        offer(
                "Try a two-minute start talk before wave 1",
                "Nobody knows the cut-offs when the shift starts",
                ActionType.TEST,
                Strength.INTERMEDIATE,
                Severity.LOW,
                "pick-a",
                "wes",
                "carla",
                handedOver,
                14);
        actAs.person(cast.id("grace"), () -> {
            board.meetAfter(handedOver);
            return board;
        });

        clock.forwardTo(handedOver);
    }

    private StartCycle peakShift() {
        return new StartCycle(
                UUID.randomUUID(),
                places.id("pick-a"),
                LearningMethod.OLT,
                "Make peak waves easy to pick right",
                Trigger.WORK,
                false,
                Urgency.NORMAL,
                EnumSet.of(Dimension.QUALITY, Dimension.DELIVERY),
                "PICK-WAVE",
                null,
                WorkContext.UNKNOWN,
                cast.id("erin"),
                cast.id("asha"),
                Confidentiality.TEAM,
                AnonymityMode.CHOICE,
                null);
    }

    private void raise(
            String by,
            String place,
            BarrierKind kind,
            Severity severity,
            String title,
            String ask,
            String consequence) {
        actAs.person(
                cast.id(by),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        places.id(place),
                        kind,
                        severity,
                        title,
                        ask,
                        consequence,
                        null,
                        List.of(),
                        null,
                        false)));
    }

    private void offer(
            String title,
            String why,
            ActionType type,
            Strength strength,
            Severity severity,
            String place,
            String owner,
            String accountable,
            Instant handedOver,
            int dueInDays) {
        actions.offer(new OfferAction(
                UUID.randomUUID(),
                null,
                places.id(place),
                title,
                why,
                type,
                strength,
                severity,
                cast.id(owner),
                cast.id(accountable),
                null,
                handedOver.atZone(LONDON).toLocalDate().plusDays(dueInDays),
                null));
    }

    private void goTo(Instant handedOver, int daysBefore) {
        clock.forwardTo(atNine(handedOver.minus(Duration.ofDays(daysBefore))));
    }

    private static Instant atNine(Instant moment) {
        return moment.atZone(LONDON).truncatedTo(ChronoUnit.DAYS).plusHours(9).toInstant();
    }
}
