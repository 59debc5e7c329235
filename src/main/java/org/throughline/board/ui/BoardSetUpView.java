package org.throughline.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.board.Boards;
import org.throughline.board.Boards.BoardSummary;
import org.throughline.board.Boards.SeatSummary;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;

/** The boards that an administrator looks after: making one, giving seats and ending them. */
@Route(value = BoardRoutes.SET_UP, layout = MainLayout.class)
@RequiresPermission(Permission.MANAGE_PEOPLE)
class BoardSetUpView extends Page implements BeforeEnterObserver {

    private final transient Boards boards;
    private final transient People people;
    private final transient BoardDialogs dialogs;
    private final Div content = new Div();

    BoardSetUpView(Boards boards, People people, BoardDialogs dialogs) {
        super("");
        this.boards = boards;
        this.people = people;
        this.dialogs = dialogs;
        header().title(getTranslation("board.setUp.title")).lede(getTranslation("board.setUp.lede"));
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        List<BoardSummary> managed = boards.managed();
        if (managed.isEmpty()) {
            content.add(new EmptyState(getTranslation("board.setUp.none"), getTranslation("board.setUp.noneWhy")));
        }
        managed.forEach(board -> content.add(board(board)));
        Button create = new Button(getTranslation("board.setUp.create"), click -> dialogs.create(this::show));
        content.add(new Paragraph(create));
    }

    private Component board(BoardSummary board) {
        SectionCard card = new SectionCard(board.name());
        card.head(new Button(getTranslation("board.setUp.seat"), click -> dialogs.seat(board, this::show)));
        List<SeatSummary> seats = boards.seats(board.id());
        Map<UUID, PersonSummary> names =
                people.byIds(seats.stream().map(SeatSummary::personId).toList()).values().stream()
                        .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
        if (seats.isEmpty()) {
            card.add(new Paragraph(getTranslation("board.setUp.noSeats")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "board-list");
        seats.forEach(seat -> list.add(row(board, seat, names)));
        card.add(list);
        return card;
    }

    private ListItem row(BoardSummary board, SeatSummary seat, Map<UUID, PersonSummary> names) {
        PersonSummary person = names.get(seat.personId());
        String name = person == null ? "" : person.displayName();
        Span who = new Span(new PersonChip(name, getTranslation("board.constituency." + seat.constituency())));
        who.addClassName("grow");
        Badge vote = new Badge(Kind.PLAIN, getTranslation(seat.votes() ? "board.seat.vote" : "board.seat.noVote"));
        SendButton end = new SendButton(getTranslation("board.setUp.end"), () -> {
            boards.endSeat(board.id(), seat.personId());
            Toast.show(getTranslation("board.setUp.ended", name));
            show();
        });
        end.setAriaLabel(getTranslation("board.setUp.endNamed", name));
        ListItem row = new ListItem(who, vote, end.plain());
        row.addClassName("row");
        return row;
    }
}
