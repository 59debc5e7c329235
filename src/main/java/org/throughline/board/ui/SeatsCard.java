package org.throughline.board.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Consumer;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.board.BoardRooms.Place;
import org.throughline.board.BoardRooms.Room;

/** Who sits on the board and who is there, by constituency. */
class SeatsCard extends SectionCard {

    private final boolean begun;

    /**
     * The seats of a room.
     *
     * @param prepares whether the reader says who leaves
     * @param leaves told who has left
     */
    SeatsCard(Room room, boolean prepares, Consumer<UUID> leaves) {
        super("");
        begun = room.meeting().quorate() != null;
        heading(getTranslation(begun ? "board.seats" : "board.members"));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "board-list");
        room.places().forEach(place -> list.add(row(place, prepares, leaves)));
        add(list);
    }

    private ListItem row(Place place, boolean prepares, Consumer<UUID> leaves) {
        Span who = new Span(new PersonChip(place.name(), getTranslation("board.constituency." + place.constituency())));
        who.addClassName("grow");
        ListItem row = new ListItem(who, state(place));
        row.addClassName("row");
        UUID filledBy = place.here() ? place.personId() : place.deputyId();
        if (prepares && filledBy != null) {
            SendButton left = new SendButton(getTranslation("board.seat.left"), () -> leaves.accept(filledBy));
            left.setAriaLabel(getTranslation(
                    "board.seat.leftNamed", place.here() ? place.name() : String.valueOf(place.deputy())));
            left.addThemeVariants(ButtonVariant.LUMO_SMALL);
            row.add(left.plain());
        }
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
        String vote = begun ? "board.seat.away" : "board.seat.vote";
        return new Badge(Kind.PLAIN, getTranslation(place.votes() ? vote : "board.seat.noVote"));
    }
}
