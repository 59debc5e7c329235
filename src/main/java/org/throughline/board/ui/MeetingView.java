package org.throughline.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.TrailBar;
import org.throughline.base.ui.component.UiWords;
import org.throughline.board.BoardRooms;
import org.throughline.board.BoardRooms.Room;
import org.throughline.board.ItemState;
import org.throughline.board.ItemSummary;
import org.throughline.board.MeetingSummary;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;

/** The board room: who is there, whether they may decide, the items, the votes, the minutes. Looks again every five seconds. */
@Route(value = BoardRoutes.MEETINGS + "/:ref", layout = MainLayout.class)
@RequiresPermission(Permission.SEE_BOARD)
class MeetingView extends Page implements BeforeEnterObserver {

    private static final int LOOK_AGAIN_MILLIS = 5_000;

    private final transient BoardRooms rooms;
    private final transient ItemCards cards;
    private final transient ObjectProvider<TaskPanels> panels;
    private final transient Units units;
    private final transient Clock clock;
    private final Div columns = new Div();
    private final Div left = new Div();
    private final Div right = new Div();
    private String ref = "";
    private int shown;

    MeetingView(BoardRooms rooms, ItemCards cards, ObjectProvider<TaskPanels> panels, Units units, Clock clock) {
        super("");
        this.rooms = rooms;
        this.cards = cards;
        this.panels = panels;
        this.units = units;
        this.clock = clock;
        left.addClassName("stack");
        right.addClassName("stack");
        columns.add(left, right);
        columns.addClassName("work");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ref = event.getRouteParameters().get("ref").orElse("");
        try {
            Room room = rooms.room(ref);
            shown = room.hashCode();
            show(room);
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(LOOK_AGAIN_MILLIS);
        attached.getUI().addPollListener(poll -> lookAgain());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }

    /** Shows what others did meanwhile; a form that somebody is filling in is left alone. */
    private void lookAgain() {
        if (!isAttached()) {
            return;
        }
        Room room = rooms.room(ref);
        if (room.hashCode() != shown) {
            shown = room.hashCode();
            showAgenda(room);
            showHead(room);
        }
    }

    private void show(Room room) {
        showHead(room);
        showAgenda(room);
        right.removeAll();
        Optional<Component> task = Optional.ofNullable(panels.getIfAvailable())
                .flatMap(available -> available.onSubject(room.meeting().ref()));
        task.ifPresent(right::add);
        right.add(new SeatsCard(room));
    }

    private void showHead(Room room) {
        MeetingSummary meeting = room.meeting();
        Words words = UiWords.in(units.unit(meeting.unitId()).zone(), clock);
        header().title(room.boardName());
        header().trail(new TrailBar()
                .step(getTranslation("board.title"), BoardRoutes.BOARD)
                .here(meeting.ref()));
        header().lede(getTranslation(
                "board.meeting.lede",
                words.dateTime(meeting.startsAt()),
                words.time(meeting.endsAt()),
                meeting.place(),
                room.filled()));
        header().badge(new Badge(
                meeting.mayDecide() ? Kind.DONE : Kind.WAITING,
                getTranslation("board.meeting.state." + meeting.state())));
    }

    private void showAgenda(Room room) {
        left.removeAll();
        MeetingSummary meeting = room.meeting();
        if (Boolean.FALSE.equals(meeting.quorate()) && !meeting.writtenBallot()) {
            SectionCard without = new SectionCard(getTranslation("board.quorum.without"));
            without.add(new Paragraph(QuorumWords.sentence(this, room)));
            left.add(without);
        }
        if (meeting.quorumLost()) {
            SectionCard lost = new SectionCard(getTranslation("board.quorum.lost"));
            lost.add(new Paragraph(getTranslation("board.quorum.lostWhy")));
            left.add(lost);
        }
        if (room.agenda().isEmpty()) {
            SectionCard empty = new SectionCard(getTranslation("board.agenda"));
            empty.add(new Paragraph(getTranslation("board.agenda.empty")));
            left.add(empty);
        }
        room.agenda().stream()
                .sorted(java.util.Comparator.comparing((ItemSummary item) -> item.state() == ItemState.DECIDED)
                        .thenComparing(ItemSummary::order))
                .forEach(item -> left.add(cards.card(item, room)));
        String minutes = meeting.minutes();
        if (minutes != null) {
            SectionCard card = new SectionCard(getTranslation("board.minutes"));
            Pre text = new Pre(minutes);
            text.addClassName("board-minutes");
            card.add(text);
            left.add(card);
        }
    }
}
