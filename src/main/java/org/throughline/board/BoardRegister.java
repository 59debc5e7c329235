package org.throughline.board;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.board.Boards.BoardSummary;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Meetings and decisions of all boards that a person may see, page by page, the newest first. */
@Service
@Transactional(readOnly = true)
public class BoardRegister {

    private static final int LONGEST_PAGE = 100;

    private final Boards boards;
    private final BoardMeetingRepository meetings;
    private final DecisionRepository decisions;
    private final Circles circles;

    BoardRegister(Boards boards, BoardMeetingRepository meetings, DecisionRepository decisions, Circles circles) {
        this.boards = boards;
        this.meetings = meetings;
        this.decisions = decisions;
        this.circles = circles;
    }

    /**
     * A page of a list.
     *
     * @param rows in the order of the list
     * @param total rows on all pages
     */
    public record Part<T>(List<T> rows, int total) {

        public Part {
            rows = List.copyOf(rows);
        }

        private static <S, T> Part<T> of(Page<S> page, Function<S, T> row) {
            return new Part<>(page.map(row).getContent(), (int) Math.min(page.getTotalElements(), Integer.MAX_VALUE));
        }
    }

    /**
     * Meetings.
     *
     * @param boardId only this board's; nothing when the person may not see it
     */
    @RequiresPermission(Permission.SEE_BOARD)
    public Part<MeetingSummary> meetings(@Nullable UUID boardId, int page, int size) {
        return Part.of(meetings.findByBoardIdIn(visible(boardId), part(page, size, "startsAt")), BoardMeeting::summary);
    }

    /**
     * Decisions.
     *
     * @param boardId only this board's; nothing when the person may not see it
     */
    @RequiresPermission(Permission.SEE_BOARD)
    public Part<DecisionSummary> decisions(@Nullable UUID boardId, int page, int size) {
        Set<UUID> seen = visible(boardId);
        Set<String> unseen = circles.unseenOf("DEC-");
        Pageable part = part(page, size, "takenAt");
        return Part.of(
                unseen.isEmpty()
                        ? decisions.findByBoardIdIn(seen, part)
                        : decisions.findByBoardIdInAndRefNotIn(seen, unseen, part),
                Decision::summary);
    }

    private Set<UUID> visible(@Nullable UUID boardId) {
        return boards.visible().stream()
                .map(BoardSummary::id)
                .filter(id -> boardId == null || id.equals(boardId))
                .collect(Collectors.toSet());
    }

    private static Pageable part(int page, int size, String newestBy) {
        return PageRequest.of(
                Math.max(0, page),
                Math.min(Math.max(1, size), LONGEST_PAGE),
                Sort.by(Sort.Direction.DESC, newestBy).and(Sort.by("id")));
    }
}
