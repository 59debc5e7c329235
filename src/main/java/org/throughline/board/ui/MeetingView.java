package org.throughline.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SteadyParts;
import org.throughline.base.ui.component.SteadyParts.Part;
import org.throughline.base.ui.component.TrailBar;
import org.throughline.base.ui.component.UiWords;
import org.throughline.board.Attendances;
import org.throughline.board.BoardRooms;
import org.throughline.board.BoardRooms.Room;
import org.throughline.board.ItemState;
import org.throughline.board.ItemSummary;
import org.throughline.board.MeetingPaper;
import org.throughline.board.MeetingState;
import org.throughline.board.MeetingSummary;
import org.throughline.board.MeetingWords;
import org.throughline.board.Meetings;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;

/** The board room: who is there, whether they may decide, the items, the votes, the minutes. Looks again every five seconds. */
@Route(value = BoardRoutes.MEETINGS + "/:ref", layout = MainLayout.class)
@RequiresPermission(Permission.SEE_BOARD)
class MeetingView extends Page implements BeforeEnterObserver {

    private static final int LOOK_AGAIN_MILLIS = 5_000;
    private static final int LONGEST_REASON = 500;

    private final transient BoardRooms rooms;
    private final transient Attendances attendances;
    private final transient Meetings meetings;
    private final transient MeetingPaper paper;
    private final transient ItemCards cards;
    private final transient ObjectProvider<TaskPanels> panels;
    private final transient Access access;
    private final transient Units units;
    private final transient Clock clock;
    private final Div columns = new Div();
    private final SteadyParts agenda = new SteadyParts();
    private final Div right = new Div();
    private final Div task = new Div();
    private final SteadyParts seats = new SteadyParts();
    private final Button callOff = new Button(getTranslation("board.meeting.callOff"), click -> callOff());
    private final Div pdf = new Div();
    private Badge state = new Badge(Kind.PLAIN, "");
    private String ref = "";

    MeetingView(
            BoardRooms rooms,
            Attendances attendances,
            Meetings meetings,
            MeetingPaper paper,
            ItemCards cards,
            ObjectProvider<TaskPanels> panels,
            Access access,
            Units units,
            Clock clock) {
        super("");
        this.rooms = rooms;
        this.attendances = attendances;
        this.meetings = meetings;
        this.paper = paper;
        this.cards = cards;
        this.panels = panels;
        this.access = access;
        this.units = units;
        this.clock = clock;
        right.addClassName("stack");
        right.add(task, seats);
        header().actions(callOff, pdf);
        columns.add(agenda, right);
        columns.addClassName("work");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ref = event.getRouteParameters().get("ref").orElse("");
        try {
            show(rooms.room(ref));
            pdf.removeAll();
            pdf.add(pdf());
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

    /** Shows what others did meanwhile, and what there is to do since; a form that somebody is filling in is left alone. */
    private void lookAgain() {
        if (!isAttached()) {
            return;
        }
        Room room = rooms.room(ref);
        showHead(room);
        showAgenda(room);
        recount();
        showSeats(room);
        if (!task.isVisible()) {
            showTask(room);
        }
    }

    private void recount() {
        agenda.getChildren()
                .flatMap(Component::getChildren)
                .filter(VotePanel.class::isInstance)
                .forEach(panel -> ((VotePanel) panel).recount());
    }

    private void show(Room room) {
        showHead(room);
        showAgenda(room);
        showTask(room);
        showSeats(room);
    }

    private void showTask(Room room) {
        task.removeAll();
        Optional.ofNullable(panels.getIfAvailable())
                .flatMap(available -> available.onSubject(room.meeting().ref()))
                .ifPresent(task::add);
        task.setVisible(task.getComponentCount() > 0);
    }

    private void showSeats(Room room) {
        boolean prepares = prepares(room);
        seats.show(List.of(
                new Part("seats", List.of(room, prepares), () -> new SeatsCard(room, prepares, this::hasLeft))));
    }

    private void showHead(Room room) {
        MeetingSummary meeting = room.meeting();
        Words words = UiWords.in(units.unit(meeting.unitId()).zone(), clock);
        header().title(room.boardName());
        header().trail(new TrailBar()
                .step(getTranslation("board.title"), BoardRoutes.BOARD)
                .here(meeting.ref()));
        header().lede(getTranslation(
                meeting.quorate() == null ? "board.meeting.ledeBefore" : "board.meeting.lede",
                words.dateTime(meeting.startsAt()),
                words.time(meeting.endsAt()),
                meeting.place(),
                room.filled()));
        state.removeFromParent();
        state = new Badge(
                meeting.mayDecide() ? Kind.DONE : Kind.WAITING,
                getTranslation("board.meeting.state." + meeting.state()));
        header().badge(state);
        callOff.setVisible(meeting.state().isPrepared() && access.may(Permission.PREPARE_BOARD, meeting.unitId()));
    }

    private Component pdf() {
        Locale reader = getLocale();
        String meeting = ref;
        return DownloadLink.bytes(
                getTranslation("board.paper.link"),
                getTranslation("board.paper.file", meeting),
                "application/pdf",
                () -> paper.pdf(meeting, reader));
    }

    private void callOff() {
        new AskDialog("board.meeting.callOff.title", getTranslation("board.meeting.callOff.what"))
                .askWhy(
                        "board.meeting.callOff.reason",
                        LONGEST_REASON,
                        "board.meeting.callOff.missing",
                        "board.meeting.callOff",
                        reason -> {
                            meetings.withdraw(ref, reason);
                            show(rooms.room(ref));
                        });
    }

    private void showAgenda(Room room) {
        List<Part> parts = new ArrayList<>();
        MeetingSummary meeting = room.meeting();
        if (Boolean.FALSE.equals(meeting.quorate()) && !meeting.writtenBallot()) {
            parts.add(words("board.quorum.without", new MeetingWords(UiWords.phrases()).lacking(room)));
        }
        if (meeting.quorumLost()) {
            parts.add(words("board.quorum.lost", getTranslation("board.quorum.lostWhy")));
        }
        if (room.agenda().isEmpty()) {
            parts.add(words("board.agenda", getTranslation("board.agenda.empty")));
        }
        room.agenda().stream()
                .sorted(Comparator.comparing((ItemSummary item) -> item.state() == ItemState.DECIDED)
                        .thenComparing(ItemSummary::order))
                .map(item -> new Part(item.ref(), cards.shown(item, room), () -> cards.card(item, room)))
                .forEach(parts::add);
        String minutes = meeting.minutes();
        if (minutes != null) {
            parts.add(new Part("minutes", minutes, () -> minutes(minutes)));
        }
        agenda.show(parts);
    }

    private Part words(String titleKey, String sentence) {
        return new Part(titleKey, sentence, () -> {
            SectionCard card = new SectionCard(getTranslation(titleKey));
            card.add(new Paragraph(sentence));
            return card;
        });
    }

    private SectionCard minutes(String minutes) {
        SectionCard card = new SectionCard(getTranslation("board.minutes"));
        Pre text = new Pre(minutes);
        text.addClassName("board-minutes");
        card.add(text);
        return card;
    }

    private boolean prepares(Room room) {
        return room.meeting().state() == MeetingState.OPEN
                && access.may(Permission.PREPARE_BOARD, room.meeting().unitId());
    }

    private void hasLeft(UUID personId) {
        attendances.left(ref, personId);
        show(rooms.room(ref));
    }
}
