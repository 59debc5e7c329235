package org.throughline.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.TaskList;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.board.Agendas;
import org.throughline.board.BoardRooms;
import org.throughline.board.Boards;
import org.throughline.board.Boards.BoardSummary;
import org.throughline.board.DecisionSummary;
import org.throughline.board.Decisions;
import org.throughline.board.ItemSummary;
import org.throughline.board.MeetingSummary;
import org.throughline.board.Submissions;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;

/** The boards a person may see: meetings, what waits for an agenda, what was decided. */
@Route(value = BoardRoutes.BOARD, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_BOARD)
class BoardView extends Page implements BeforeEnterObserver {

    private static final int DECISIONS_SHOWN = 20;

    private final transient Boards boards;
    private final transient BoardRooms rooms;
    private final transient Agendas agendas;
    private final transient Submissions submissions;
    private final transient Decisions decisions;
    private final transient MeetingCalls calls;
    private final transient Access access;
    private final transient Units units;
    private final transient Clock clock;
    private final Div content = new Div();

    BoardView(
            Boards boards,
            BoardRooms rooms,
            Agendas agendas,
            Submissions submissions,
            Decisions decisions,
            MeetingCalls calls,
            Access access,
            Units units,
            Clock clock) {
        super("");
        this.boards = boards;
        this.rooms = rooms;
        this.agendas = agendas;
        this.submissions = submissions;
        this.decisions = decisions;
        this.calls = calls;
        this.access = access;
        this.units = units;
        this.clock = clock;
        header().title(getTranslation("board.title"));
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        List<BoardSummary> visible = boards.visible();
        if (visible.isEmpty()) {
            content.add(new EmptyState(getTranslation("board.none"), getTranslation("board.noneWhy")));
        }
        visible.forEach(board -> content.add(board(board, visible.size() > 1)));
    }

    private Component board(BoardSummary board, boolean oneOfSeveral) {
        ZoneId zone = units.unit(board.unitId()).zone();
        Words words = UiWords.in(zone, clock);
        boolean prepares = access.may(Permission.PREPARE_BOARD, board.unitId());
        Div parts = new Div(
                meetingsCard(board, words, zone, prepares),
                waitingCard(board, words, prepares),
                decisionsCard(board, words));
        parts.addClassName("stack");
        if (oneOfSeveral) {
            parts.addComponentAsFirst(new H2(board.name()));
        } else {
            header().lede(board.name());
        }
        return parts;
    }

    private Component meetingsCard(BoardSummary board, Words words, ZoneId zone, boolean prepares) {
        SectionCard card = new SectionCard(getTranslation("board.meetings"));
        List<MeetingSummary> all = rooms.meetings(board.id());
        if (all.isEmpty()) {
            card.add(new EmptyState(getTranslation("board.meetings.none"), getTranslation("board.meetings.noneWhy")));
        } else {
            TaskList list = new TaskList();
            all.forEach(meeting -> list.row(
                    words.dateTime(meeting.startsAt()),
                    meeting.place(),
                    BoardRoutes.meeting(meeting.ref()),
                    badge(meeting)));
            card.add(list);
        }
        if (prepares) {
            card.add(new Button(getTranslation("board.schedule.open"), click -> calls.ask(board, zone, this::reload)));
        }
        return card;
    }

    private Component waitingCard(BoardSummary board, Words words, boolean prepares) {
        SectionCard card = new SectionCard(getTranslation("board.waiting"));
        List<ItemSummary> waiting = agendas.waiting(board.id());
        if (waiting.isEmpty()) {
            card.add(new Paragraph(getTranslation("board.waiting.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "board-list");
        Set<String> late = prepares ? agendas.needingLateAcceptance(board.id()) : Set.of();
        waiting.forEach(item -> list.add(waitingRow(item, words, prepares, late)));
        agendas.withChair(board.id()).forEach(item -> list.add(chairRow(item)));
        card.add(list);
        if (prepares) {
            card.add(matter(board));
        }
        return card;
    }

    private ListItem chairRow(ItemSummary item) {
        Paragraph title = new Paragraph(item.title());
        title.addClassName("grow");
        ListItem row = new ListItem(title, new Badge(Kind.SOON, getTranslation("board.item.withChair")));
        row.addClassName("row");
        return row;
    }

    private Component matter(BoardSummary board) {
        TextField title = new TextField(getTranslation("board.matter.title"));
        title.setMaxLength(200);
        TextField ask = new TextField(getTranslation("board.matter.ask"));
        ask.setMaxLength(1000);
        UUID commandId = UUID.randomUUID();
        SendButton send = new SendButton(getTranslation("board.matter.send"), () -> {
            if (title.isEmpty() || ask.isEmpty()) {
                Toast.show(getTranslation("board.matter.missing"));
                return;
            }
            submissions.submitMatter(board.id(), title.getValue(), ask.getValue(), commandId);
            reload();
        });
        Div line = new Div(title, ask, send.plain());
        line.addClassName("board-fields");
        return line;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private ListItem waitingRow(ItemSummary item, Words words, boolean prepares, Set<String> late) {
        Div text = new Div(new Paragraph(item.title()));
        text.addClassName("grow");
        Paragraph why = new Paragraph(
                item.promisedBy() == null
                        ? getTranslation("board.item.kind." + item.kind())
                        : getTranslation("board.item.promised", words.dateTime(item.promisedBy())));
        why.addClassNames("muted", "small");
        text.add(why);
        ListItem row = new ListItem(text);
        row.addClassName("row");
        if (prepares) {
            if (late.contains(item.ref())) {
                row.add(new Badge(Kind.SOON, getTranslation("board.item.late")));
            }
            Button take = new SendButton(getTranslation("board.item.acceptLate"), () -> {
                agendas.acceptLate(item.ref());
                Toast.show(getTranslation("board.item.accepted"));
                reload();
            });
            take.setAriaLabel(getTranslation("board.item.acceptLateNamed", item.title()));
            row.add(take);
        }
        return row;
    }

    private Component decisionsCard(BoardSummary board, Words words) {
        SectionCard card = new SectionCard(getTranslation("board.decisions"));
        List<DecisionSummary> made = decisions.of(board.id(), 0, DECISIONS_SHOWN);
        if (made.isEmpty()) {
            card.add(new EmptyState(getTranslation("board.decisions.none"), getTranslation("board.decisions.noneWhy")));
            return card;
        }
        TaskList list = new TaskList();
        made.forEach(decision -> list.row(
                decision.title(),
                words.date(decision.takenAt()) + " · " + decision.reason(),
                BoardRoutes.decision(decision.ref()),
                new Badge(Kind.PLAIN, getTranslation("board.outcome." + decision.outcome()))));
        card.add(list);
        return card;
    }

    private Component badge(MeetingSummary meeting) {
        Kind kind = switch (meeting.state()) {
            case OPEN, INQUORATE -> Kind.SOON;
            case MINUTES_APPROVED -> Kind.DONE;
            case CANCELLED -> Kind.PLAIN;
            default -> Kind.WAITING;
        };
        Span badge = new Badge(kind, getTranslation("board.meeting.state." + meeting.state()));
        return badge;
    }
}
