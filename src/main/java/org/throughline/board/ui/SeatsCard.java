package org.throughline.board.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.board.BoardRooms.Place;
import org.throughline.board.BoardRooms.Room;

/** Who sits on the board and who is there, by constituency. */
class SeatsCard extends SectionCard {

    SeatsCard(Room room) {
        super("");
        heading(getTranslation("board.seats"));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        room.places().forEach(place -> list.add(row(place)));
        add(list);
    }

    private ListItem row(Place place) {
        Span who = new Span(new PersonChip(place.name(), getTranslation("board.constituency." + place.constituency())));
        who.addClassName("grow");
        ListItem row = new ListItem(who, state(place));
        row.addClassName("row");
        return row;
    }

    private Badge state(Place place) {
        if (place.here()) {
            return new Badge(Kind.DONE, getTranslation(place.remote() ? "board.seat.remote" : "board.seat.here"));
        }
        if (place.deputy() != null) {
            return new Badge(
                    place.deputyCounts() ? Kind.DONE : Kind.SOON,
                    getTranslation(
                            place.deputyCounts() ? "board.seat.deputy" : "board.seat.deputyNotAccepted",
                            place.deputy()));
        }
        return new Badge(Kind.PLAIN, getTranslation(place.votes() ? "board.seat.away" : "board.seat.noVote"));
    }
}
