package org.throughline.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.barrier.BarrierReachedBoard;
import org.throughline.base.Severity;
import org.throughline.base.persistence.References;
import org.throughline.base.process.Decision;
import org.throughline.base.process.DecisionTables;
import org.throughline.notice.Notices;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;
import org.throughline.promise.BusinessTime;

/** Items: submitted, accepted onto an agenda, presented, put off. */
@Service
@Transactional
public class AgendaItems {

    private final BoardFiles files;
    private final AgendaItemRepository items;
    private final BoardMeetingRepository meetings;
    private final ConflictDeclarationRepository conflicts;
    private final DecisionTables tables;
    private final References references;
    private final BusinessTime time;
    private final People people;
    private final Access access;
    private final AuditTrail audit;
    private final Notices notices;
    private final Clock clock;

    AgendaItems(
            BoardFiles files,
            AgendaItemRepository items,
            BoardMeetingRepository meetings,
            ConflictDeclarationRepository conflicts,
            DecisionTables tables,
            References references,
            BusinessTime time,
            People people,
            Access access,
            AuditTrail audit,
            Notices notices,
            Clock clock) {
        this.files = files;
        this.items = items;
        this.meetings = meetings;
        this.conflicts = conflicts;
        this.tables = tables;
        this.references = references;
        this.time = time;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /** A barrier has come up the ladder to the board; the secretary is told, with what is promised and when the board meets. */
    @CalledByProcess
    public void submit(BarrierReachedBoard barrier) {
        if (items.findByOriginId(barrier.eventId()).isPresent()) {
            return;
        }
        Board board = files.board(barrier.boardCode());
        AgendaItem item = items.save(new AgendaItem(
                references.next("ITM"),
                barrier.eventId(),
                board,
                barrier.unitId(),
                ItemKind.ESCALATION,
                barrier.barrierRef(),
                barrier.title(),
                barrier.ask(),
                barrier.severity(),
                barrier.promisedBy(),
                clock.instant()));
        audit.record(item.ref(), "board.history.submitted", Map.of("subject", barrier.barrierRef()));
        people.holders(Role.BOARD_SECRETARY, board.unitId())
                .ifPresent(holder -> notices.tell(
                        holder.people().stream().map(person -> person.id()).toList(),
                        "board.notice.submitted",
                        item.ref(),
                        "/board",
                        Map.of("title", item.title()),
                        "submitted " + item.ref()));
    }

    /** Something was decided without the board: the next meeting confirms it or lets it lapse. */
    @CalledByProcess
    public void submitForRatification(
            UUID originId,
            String boardCode,
            String decisionRef,
            String title,
            String reason,
            Severity severity,
            UUID unitId) {
        if (items.findByOriginId(originId).isPresent()) {
            return;
        }
        AgendaItem item = items.save(new AgendaItem(
                references.next("ITM"),
                originId,
                files.board(boardCode),
                unitId,
                ItemKind.RATIFICATION,
                decisionRef,
                title,
                reason,
                severity,
                null,
                clock.instant()));
        audit.record(item.ref(), "board.history.submitted", Map.of("subject", decisionRef));
    }

    /** Puts a matter of the board's own on the list. */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public ItemSummary submitMatter(String boardCode, String title, String ask, UUID commandId) {
        Board board = files.board(boardCode);
        access.check(Permission.PREPARE_BOARD, board.unitId());
        return items.findByOriginId(commandId)
                .orElseGet(() -> items.save(new AgendaItem(
                        references.next("ITM"),
                        commandId,
                        board,
                        board.unitId(),
                        ItemKind.POLICY,
                        null,
                        title,
                        ask,
                        Severity.MEDIUM,
                        null,
                        clock.instant())))
                .summary();
    }

    /** The items that wait for an agenda of this meeting's board, oldest first. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<ItemSummary> waitingFor(String meetingRef) {
        return waiting(files.meeting(meetingRef).boardId());
    }

    /** The items of a board that wait for an agenda, oldest first. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<ItemSummary> waiting(UUID boardId) {
        return items.findByBoardIdAndStateOrderBySubmittedAtAsc(boardId, ItemState.SUBMITTED).stream()
                .map(AgendaItem::summary)
                .toList();
    }

    /** The agenda of a meeting, in order. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<ItemSummary> agenda(String meetingRef) {
        return items.findByMeetingRefOrderByOrderAscSubmittedAtAsc(meetingRef).stream()
                .map(AgendaItem::summary)
                .toList();
    }

    /** The secretary's word on items for an agenda. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void buildAgenda(String meetingRef, List<AcceptItem> words) {
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        words.forEach(word -> decide(meeting, word, false));
        audit.record(meetingRef, "board.history.agenda", Map.of("count", String.valueOf(words.size())));
    }

    /** Takes an item onto the agenda of the next meeting although its papers were due before; the default for what is promised. */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public void acceptLate(String itemRef) {
        AgendaItem item = files.item(itemRef);
        BoardMeeting meeting = next(item.boardId());
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        int order = items.findByMeetingRefOrderByOrderAscSubmittedAtAsc(meeting.ref())
                        .size()
                + 1;
        decide(meeting, new AcceptItem(itemRef, meeting.ref(), true, order, 10, null), true);
        audit.record(itemRef, "board.history.acceptedLate", Map.of("meeting", meeting.ref()));
    }

    /** Whether the secretary has to accept an item late or call an urgent meeting to keep what was promised. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public boolean needsLateAcceptance(String itemRef) {
        AgendaItem item = files.item(itemRef);
        Instant promised = item.summary().promisedBy();
        List<BoardMeeting> ahead = ahead(item.boardId());
        if (promised == null || ahead.isEmpty()) {
            return promised != null;
        }
        BoardMeeting coming = ahead.get(0);
        Board board = files.board(item.boardId());
        Instant after = ahead.size() > 1
                ? ahead.get(1).startsAt()
                : coming.startsAt().plus(Duration.ofDays(board.cadenceDays()));
        return PapersPolicy.needsLateAcceptance(clock.instant(), papersDue(coming), after, promised);
    }

    /** A member says where their own interests meet an item. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void declareConflict(String itemRef, ConflictEffect effect, String reason) {
        UUID member = access.actor().personId();
        conflicts
                .findByItemRefAndPersonId(itemRef, member)
                .ifPresentOrElse(
                        known -> known.change(effect, reason),
                        () -> conflicts.save(new ConflictDeclaration(itemRef, member, effect, reason)));
        audit.record(itemRef, "board.history.conflict", Map.of("effect", effect.name()));
    }

    /**
     * The items that the meeting decides, in order.
     *
     * <p>What was promised and would wait past its promise, and what has to be confirmed, comes onto the agenda by itself unless the
     * secretary has said why it waits.
     */
    @CalledByProcess
    public List<String> open(String meetingRef) {
        takeWhatCannotWait(files.meeting(meetingRef));
        return items.findByMeetingRefOrderByOrderAscSubmittedAtAsc(meetingRef).stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .map(AgendaItem::ref)
                .toList();
    }

    /** Gathers what the table recommends and who presents; returns the presenter. */
    @CalledByProcess
    public UUID assembleFacts(String itemRef) {
        AgendaItem item = files.item(itemRef);
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        inputs.put("kind", "OTHER");
        inputs.put("severity", item.severity().name());
        inputs.put("cost", item.cost());
        String recommendation = "";
        String rule = "";
        if (item.answersBarrier()) {
            Decision decision = tables.evaluate("barrier-routing", inputs);
            recommendation =
                    DecisionPolicy.outcomeOf(decision.text("recommendation").orElse(""));
            rule = decision.ruleVersion();
        }
        UUID presenter = presenter(item);
        item.recommend(recommendation, rule, inputs.toString(), presenter);
        return presenter;
    }

    /** The presenter's paper. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void present(PresentPaper paper) {
        AgendaItem item = files.item(paper.itemRef());
        item.paper(paper);
        audit.record(item.ref(), "board.history.presented", Map.of());
    }

    /** The item waits for another meeting, at most twice. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void checkDeferral(String itemRef) {
        AgendaItem item = files.item(itemRef);
        access.check(Permission.CHAIR_BOARD, files.meetingOf(item).unitId());
        if (!DeferralPolicy.mayWait(item.summary().deferrals())) {
            throw new BoardRefused("board.item.deferredTwice", DeferralPolicy.MOST);
        }
    }

    /** Puts the item off. */
    @CalledByProcess
    public void defer(String itemRef, String reason) {
        files.item(itemRef).defer(reason);
        audit.record(itemRef, "board.history.deferred", Map.of("reason", reason));
    }

    /** One item. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public ItemSummary item(String itemRef) {
        return files.item(itemRef).summary();
    }

    private void decide(BoardMeeting meeting, AcceptItem word, boolean late) {
        AgendaItem item = files.item(word.itemRef());
        if (!item.boardId().equals(meeting.boardId())) {
            throw new BoardRefused("board.item.unknown", word.itemRef());
        }
        if (word.accept()) {
            item.accept(meeting.ref(), word.order(), word.minutes(), late);
        } else {
            item.leaveForLater(word.reason() == null ? "" : word.reason());
        }
    }

    private void takeWhatCannotWait(BoardMeeting meeting) {
        Board board = files.board(meeting.boardId());
        Instant next = meeting.startsAt().plus(Duration.ofDays(board.cadenceDays()));
        int order = items.findByMeetingRefOrderByOrderAscSubmittedAtAsc(meeting.ref())
                .size();
        for (AgendaItem item : items.findByBoardIdAndStateOrderBySubmittedAtAsc(board.id(), ItemState.SUBMITTED)) {
            if (item.belongsTo(next)) {
                decide(meeting, new AcceptItem(item.ref(), meeting.ref(), true, ++order, 10, null), true);
                audit.record(item.ref(), "board.history.acceptedLate", Map.of("meeting", meeting.ref()));
            }
        }
    }

    private UUID presenter(AgendaItem item) {
        UUID known = item.presenterId();
        if (known != null) {
            return known;
        }
        return people.holdersOrFallback(
                        Role.BOARD_SECRETARY, files.board(item.boardId()).unitId())
                .people()
                .get(0)
                .id();
    }

    private Instant papersDue(BoardMeeting meeting) {
        return time.minus(meeting.unitId(), meeting.startsAt(), PapersPolicy.DUE_BEFORE);
    }

    private BoardMeeting next(UUID boardId) {
        return ahead(boardId).stream().findFirst().orElseThrow(() -> new BoardRefused("board.noMeetingAhead"));
    }

    private List<BoardMeeting> ahead(UUID boardId) {
        return meetings.findByBoardIdOrderByStartsAtDesc(boardId).stream()
                .filter(meeting -> meeting.state().isAhead())
                .sorted(java.util.Comparator.comparing(BoardMeeting::startsAt))
                .toList();
    }
}
