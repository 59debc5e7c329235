package org.throughline.api;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionPages;
import org.throughline.barrier.BarrierPages;
import org.throughline.board.AgendaItems;
import org.throughline.board.BoardRooms;
import org.throughline.board.Decisions;
import org.throughline.critical.CriticalEventPages;
import org.throughline.help.SupportOffers;
import org.throughline.help.SupportPages;
import org.throughline.organisation.Circles;
import org.throughline.session.CycleRecords;
import org.throughline.studio.ReleasePages;

/** Asks the feature of a thing whether the caller may see it, by the use case that shows it. */
@Component
class SubjectSight {

    private final ActionPages actions;
    private final BarrierPages barriers;
    private final CycleRecords cycles;
    private final BoardRooms rooms;
    private final AgendaItems items;
    private final Decisions decisions;
    private final SupportPages requests;
    private final SupportOffers offers;
    private final Circles circles;
    private final CriticalEventPages events;
    private final ReleasePages releases;

    SubjectSight(
            ActionPages actions,
            BarrierPages barriers,
            CycleRecords cycles,
            BoardRooms rooms,
            AgendaItems items,
            Decisions decisions,
            SupportPages requests,
            SupportOffers offers,
            Circles circles,
            CriticalEventPages events,
            ReleasePages releases) {
        this.actions = actions;
        this.barriers = barriers;
        this.cycles = cycles;
        this.rooms = rooms;
        this.items = items;
        this.decisions = decisions;
        this.requests = requests;
        this.offers = offers;
        this.circles = circles;
        this.events = events;
        this.releases = releases;
    }

    /** Passes when the caller may see the thing; refuses like one that is not there. */
    void check(String ref) {
        if (!circles.sees(ref) || !isThere(ref)) {
            throw new NotThere();
        }
    }

    private boolean isThere(String ref) {
        return switch (ref.replaceAll("-.*", "").toUpperCase(Locale.ROOT)) {
            case "ACT" -> actions.page(ref).summary().ref().equals(ref);
            case "BAR" -> barriers.page(ref).facts().ref().equals(ref);
            case "CYC" -> cycles.of(ref).cycle().ref().equals(ref);
            case "MTG" -> rooms.room(ref).meeting().ref().equals(ref);
            case "ITM" -> isThere(meetingOf(ref));
            case "EVT" -> events.of(ref).facts().ref().equals(ref);
            case "DEC" -> decisions.decision(ref).ref().equals(ref);
            case "SUP" -> requests.page(ref).summary().ref().equals(ref);
            case "REL" -> releases.of(ref).summary().ref().equals(ref);
            case "SOF" -> offers.page(ref).summary().ref().equals(ref);
            default -> false;
        };
    }

    /** The meeting of an item; an item that waits for one is seen by nobody here. */
    private String meetingOf(String itemRef) {
        String meeting = items.item(itemRef).meetingRef();
        if (meeting == null) {
            throw new NotThere();
        }
        return meeting;
    }
}
