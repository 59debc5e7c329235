package org.throughline.board;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.throughline.base.i18n.Phrases;
import org.throughline.board.BoardRooms.Room;

/** What the quorum and the votes of a meeting come to, in one language: the same words on screens, in forms and on paper. */
public final class MeetingWords {

    private final Phrases phrases;

    public MeetingWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What a quorum lacks, from the table's names joined by commas. */
    public String missing(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isBlank())
                .map(name -> phrases.text("board.missing." + name))
                .collect(Collectors.joining(", "));
    }

    /** A whole sentence about what the quorum of a meeting lacks. */
    public String lacking(Room room) {
        return phrases.text(
                "board.quorum.sentence", room.filled(), missing(room.meeting().missing()));
    }

    /** How the quorum of a meeting stands: there, lost since, or what it lacks. */
    public String quorum(Room room) {
        if (room.meeting().mayDecide()) {
            return phrases.text("board.paper.quorate", room.filled());
        }
        return room.meeting().quorumLost() ? phrases.text("board.quorum.lost") : lacking(room);
    }

    /** How many said what, and that nobody knows who when the vote was secret. */
    public String votes(Votes.Count count) {
        return count.secret() && isAnythingSaid(count)
                ? tally(count) + " · " + phrases.text("board.vote.secretBadge")
                : tally(count);
    }

    /** How many said what; that there were no votes when nobody said anything. */
    public String tally(Votes.Count count) {
        return isAnythingSaid(count)
                ? Arrays.stream(VoteChoice.values())
                        .filter(choice -> count.of(choice) > 0)
                        .map(choice -> choice(choice) + " " + count.of(choice))
                        .collect(Collectors.joining(" · "))
                : phrases.text("board.decision.noVotes");
    }

    /** What somebody can say in a vote. */
    public String choice(VoteChoice choice) {
        return phrases.text("board.vote." + choice);
    }

    private static boolean isAnythingSaid(Votes.Count count) {
        return Arrays.stream(VoteChoice.values()).anyMatch(choice -> count.of(choice) > 0);
    }
}
